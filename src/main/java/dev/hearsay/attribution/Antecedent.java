// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The noun phrase that a relative pronoun stands for: the one directly before it, with its article or possessor. */
final class Antecedent {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s—–(]*");

    /** Punctuation after which another phrase begins; a full stop may be that of a title. */
    private static final Pattern BREAK = Pattern.compile(".*[,;:!?)”\"]|.{4,}\\.");

    private static final Pattern POSSESSOR = Pattern.compile("\\p{Lu}.*(?:['’]s|s['’])");

    /** What may stand between a phrase and its pronoun, such as the "for" of "for which". */
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s,(—–-]+(?:(?:for|of|in|to|about|on|with|from|at|by|against)\\s+)?$");

    /** "She asked which …" has no phrase before it. */
    private static final Pattern MARK = Pattern.compile("[,(—–-]");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those", "any",
            "some", "every", "each", "another", "no", "all", "several", "many", "few", "two", "three", "four", "five");

    /** Words that a noun phrase does not contain; it may contain "of". */
    private static final Set<String> OUTSIDE = Set.of(
            "in", "on", "at", "to", "for", "from", "by", "with", "about", "into", "over", "under", "against", "after",
            "before", "between", "through", "during", "without", "as", "than", "and", "or", "but", "if", "when",
            "while", "because", "that", "which", "who", "whom", "where", "is", "are", "was", "were", "be", "been",
            "being", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might", "must",
            "should", "not", "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me", "there", "also",
            "so", "then");

    private static final int LONGEST = 14;
    private static final int LONGEST_WITHOUT_ARTICLE = 4;

    private Antecedent() {}

    /**
     * The phrase.
     *
     * @param before from the start of the paragraph to the pronoun
     * @return empty if none can be recognised
     */
    static Optional<Span> of(String text, Span before) {
        Matcher between = BETWEEN.matcher(before.in(text));
        boolean found = between.find();
        int end = found ? before.start() + between.start() : before.end();
        boolean marked = found && MARK.matcher(between.group()).find();
        List<Span> words = words(text, before.start(), end);
        if (words.isEmpty() || isOutside(words.get(words.size() - 1).in(text))) {
            return Optional.empty();
        }
        int first = start(text, words, words.size() - 1);
        boolean article = isHead(words.get(first).in(text));
        int length = words.size() - first;
        boolean alone = article && length == 1;
        return alone || (!article && (!marked || length > LONGEST_WITHOUT_ARTICLE))
                ? Optional.empty()
                : Optional.of(new Span(words.get(first).start(), end));
    }

    /** The last words of one clause. */
    private static List<Span> words(String text, int from, int end) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, end);
        int last = from;
        while (word.find()) {
            boolean apart = text.substring(last, word.start()).matches("(?s).*[—–(].*");
            if (apart
                    || (!words.isEmpty()
                            && BREAK.matcher(words.get(words.size() - 1).in(text))
                                    .matches())) {
                words.clear();
            }
            words.add(new Span(word.start(), word.end()));
            last = word.end();
        }
        return words.subList(Math.max(0, words.size() - LONGEST), words.size());
    }

    private static int start(String text, List<Span> words, int last) {
        for (int i = last; i >= 0; i--) {
            String word = words.get(i).in(text);
            if (isOutside(word)) {
                return i + 1;
            }
            if (isHead(word)) {
                int head = POSSESSOR.matcher(word).matches() ? nameStart(text, words, i) : i;
                boolean of = head > 1 && words.get(head - 1).in(text).equals("of");
                return of && !isOutside(words.get(head - 2).in(text)) ? start(text, words, head - 2) : head;
            }
        }
        return 0;
    }

    private static int nameStart(String text, List<Span> words, int possessor) {
        int start = possessor;
        while (start > 0
                && Character.isUpperCase(text.charAt(words.get(start - 1).start()))) {
            start--;
        }
        return start;
    }

    private static boolean isHead(String word) {
        return DETERMINERS.contains(word.toLowerCase(Locale.ROOT))
                || POSSESSOR.matcher(word).matches();
    }

    private static boolean isOutside(String word) {
        return OUTSIDE.contains(word.toLowerCase(Locale.ROOT));
    }
}
