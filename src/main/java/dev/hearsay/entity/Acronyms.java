// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Short forms of names: which an article defines in brackets, and which are a name's initials. */
final class Acronyms {

    /** Words inside names that need not give a letter. */
    static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in", "&");

    /** In letters. */
    private static final int LONGEST = 10;

    private static final int LONGEST_SYLLABLE = 3;

    private Acronyms() {}

    /**
     * The definitions of a sentence, "Harbour Traders' Association (Hata)" and "Harbour Traders' Association, or HTA", by the short form:
     * Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text (PSB 2003), of names only. A short
     * form in capitals of a name in another language, "Lonsby People's Party (PVL)", is one of the capitalised words in front.
     */
    static Map<String, String> definitions(SentenceWords sentence) {
        Map<String, String> found = new HashMap<>();
        List<Word> words = sentence.words();
        for (int open = 1; open + 2 < words.size(); open++) {
            Word inside = words.get(open + 1);
            boolean bracket = words.get(open).form().equals("(")
                    && words.get(open + 2).form().equals(")");
            boolean or = words.get(open).form().equals(",") && inside.is("or") && isCapitals(words.get(open + 2));
            Word shortForm = or ? words.get(open + 2) : inside;
            if ((bracket || or) && isShort(shortForm.form())) {
                String name = longForm(sentence, open, shortForm.form());
                String defined = name.isEmpty() && isCapitals(shortForm) ? organizationBefore(sentence, open) : name;
                if (!defined.isEmpty()) {
                    found.putIfAbsent(shortForm.form(), defined);
                }
            }
        }
        return found;
    }

    private static boolean isCapitals(Word word) {
        return word.form().length() > 2 && WrittenCase.isCapitals(word.form());
    }

    /** The capitalised words directly before a word, if there are several and none is of a person's name; "" otherwise. */
    private static String organizationBefore(SentenceWords sentence, int i) {
        int first = i;
        while (first > 0 && isInName(sentence, first - 1)) {
            first--;
        }
        while (first < i && !sentence.word(first).isCapitalized()) {
            first++;
        }
        Span name = new Span(
                sentence.word(Math.min(first, i - 1)).span().start(),
                sentence.word(i - 1).span().end());
        boolean place = sentence.mentions().stream()
                .anyMatch(one -> one.type() == EntityType.LOCATION && one.span().equals(name));
        return i - first < 2 || place ? "" : NameForm.clean(name.in(sentence.text()));
    }

    private static boolean isInName(SentenceWords sentence, int i) {
        Word word = sentence.word(i);
        boolean capital = word.isCapitalized() && !WordClass.ARTICLE.has(word) && !WordClass.PREPOSITION.has(word);
        return (capital || word.isPossessive() || word.is("of")) && !word.isMark() && !sentence.isPerson(i);
    }

    private static boolean isShort(String form) {
        return form.length() > 1
                && form.length() <= LONGEST
                && Character.isUpperCase(form.charAt(0))
                && form.chars().allMatch(Character::isLetterOrDigit);
    }

    /** The shortest run of words in front of the bracket that has the letters in order, the first at the start of a word. */
    private static String longForm(SentenceWords sentence, int open, String acronym) {
        int farthest = Math.max(0, open - Math.min(acronym.length() + 5, acronym.length() * 2));
        int letter = acronym.length() - 1;
        for (int i = open - 1; i >= farthest; i--) {
            Word word = sentence.word(i);
            if (word.isMark()
                    && !word.form().equals("&")
                    && !word.form().equals("'")
                    && !word.form().equals("’")) {
                return "";
            }
            for (int at = word.form().length() - 1; at >= 0; at--) {
                boolean same =
                        Character.toLowerCase(word.form().charAt(at)) == Character.toLowerCase(acronym.charAt(letter));
                if (same && letter == 0 && at == 0 && word.isCapitalized() && open - i > 1) {
                    Span name = new Span(
                            word.span().start(), sentence.word(open - 1).span().end());
                    return NameForm.clean(name.in(sentence.text()));
                }
                if (same && letter > 0) {
                    letter--;
                }
            }
        }
        return "";
    }

    /**
     * Whether a word is a name's initials: "DOT" for "U.S. Department of Tides" and "U.S. Tides Department", with or without the country
     * and small words, and "Lifeco" for "Lonsby Island Ferry Co", of at least three words.
     */
    static boolean isOf(String acronym, String name) {
        List<String> words = List.of(name.split("[ -]", -1));
        boolean capitals = acronym.equals(acronym.toUpperCase(Locale.ROOT));
        return (capitals
                        && (areInitials(acronym, words)
                                || (acronym.length() > 2 && areInitials(acronym, turned(words)))))
                || (words.size() > 2 && acronym.length() > words.size() && isOf(acronym, words, LONGEST_SYLLABLE));
    }

    private static boolean areInitials(String acronym, List<String> words) {
        if (isOf(acronym, words, 1)) {
            return true;
        }
        if (words.size() < 3 || !words.get(0).endsWith(".")) {
            return false;
        }
        String country = words.get(0).replace(".", "");
        List<String> others = words.subList(1, words.size());
        return isOf(acronym, others, 1)
                || (acronym.startsWith(country) && isOf(acronym.substring(country.length()), others, 1));
    }

    /** "Department of Tides" for "Tides Department"; none where the name is not of that form. */
    private static List<String> turned(List<String> words) {
        int from = words.get(0).endsWith(".") ? 1 : 0;
        int last = words.size() - 1;
        if (last <= from || !WordClass.ORGANIZATION.has(words.get(last).toLowerCase(Locale.ROOT), "office")) {
            return List.of();
        }
        List<String> turned = new ArrayList<>(words.subList(0, from));
        turned.add(words.get(last));
        turned.add("of");
        turned.addAll(words.subList(from, last));
        return turned;
    }

    /** @param syllable the most letters that a word may give */
    private static boolean isOf(String acronym, List<String> words, int syllable) {
        if (words.isEmpty() || acronym.isEmpty()) {
            return words.isEmpty() && acronym.isEmpty();
        }
        String first = words.get(0);
        List<String> others = words.subList(1, words.size());
        for (int i = 1; i <= Math.min(syllable, Math.min(first.length(), acronym.length())); i++) {
            if (first.regionMatches(true, 0, acronym, 0, i) && isOf(acronym.substring(i), others, syllable)) {
                return true;
            }
        }
        return (first.isEmpty() || SMALL.contains(first)) && isOf(acronym, others, syllable);
    }
}
