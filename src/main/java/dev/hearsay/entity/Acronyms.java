// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short forms of names: which an article defines in brackets, and which are a name's initials. */
final class Acronyms {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in", "&");

    /** In letters. */
    private static final int LONGEST = 10;

    private Acronyms() {}

    /**
     * The definitions of a sentence, "Harbour Traders' Association (Hata)", by the short form: Schwartz and Hearst, A Simple
     * Algorithm for Identifying Abbreviation Definitions in Biomedical Text (PSB 2003), of names only.
     */
    static Map<String, String> definitions(SentenceWords sentence) {
        Map<String, String> found = new HashMap<>();
        List<Word> words = sentence.words();
        for (int open = 1; open + 2 < words.size(); open++) {
            Word inside = words.get(open + 1);
            boolean bracket = words.get(open).form().equals("(")
                    && words.get(open + 2).form().equals(")");
            if (bracket && isShort(inside.form())) {
                String name = longForm(sentence, open, inside.form());
                if (!name.isEmpty()) {
                    found.putIfAbsent(inside.form(), name);
                }
            }
        }
        return found;
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

    /** Whether capitals are a name's initials; small words and a country in front may be left out: "DOT", "U.S. Department of Tides". */
    static boolean isOf(String acronym, String name) {
        List<String> words = List.of(name.split("[ -]", -1));
        return isOf(acronym, words)
                || (words.size() > 2 && words.get(0).endsWith(".") && isOf(acronym, words.subList(1, words.size())));
    }

    private static boolean isOf(String acronym, List<String> words) {
        if (words.isEmpty() || acronym.isEmpty()) {
            return words.isEmpty() && acronym.isEmpty();
        }
        String first = words.get(0);
        List<String> others = words.subList(1, words.size());
        boolean small = first.isEmpty() || SMALL.contains(first);
        boolean starts = !first.isEmpty() && Character.toUpperCase(first.charAt(0)) == acronym.charAt(0);
        return (starts && isOf(acronym.substring(1), others)) || (small && isOf(acronym, others));
    }
}
