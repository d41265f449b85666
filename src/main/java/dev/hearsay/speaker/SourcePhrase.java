// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A source without what hangs on it: the noun phrase up to the first clause, apposition or bracket.
 *
 * @param text of the article
 * @param span of the phrase, an article in front of it included
 * @param words of the phrase
 */
record SourcePhrase(String text, Span span, List<Word> words) {

    private static final Set<String> CLAUSES =
            Set.of("who", "which", "that", "whose", "whom", "where", "when", "including", "himself", "herself");
    private static final Set<String> PARTICIPLES = Set.of(
            "released",
            "published",
            "conducted",
            "issued",
            "posted",
            "obtained",
            "dated",
            "written",
            "filed",
            "speaking",
            "citing",
            "surfaced",
            "attending",
            "gathered",
            "familiar",
            "close",
            "interviewed",
            "seen",
            "reviewed");

    /** Words that lead in to a source at the head of a line ("And from the mayor:"). */
    private static final Set<String> LINKS = Set.of("And", "From");

    private static final Set<String> JOINING =
            Set.of("&", "/", "$", "£", "€", "'", "‘", "’", "“", "”", "\"", "%", "-", "+");
    private static final Set<String> SUFFIXES = Set.of(
            "inc", "ltd", "llc", "llp", "lp", "corp", "co", "plc", "gmbh", "sa", "ag", "jr", "sr", "ii", "iii", "iv");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "both", "even", "only", "then");
    private static final Pattern PARTY = Pattern.compile("[RDI][-–]\\p{L}.*|[RDI]");

    static SourcePhrase of(String text, Span source) {
        List<Word> words = Word.in(text, source);
        int from = 0;
        while (from < words.size() - 1
                && (words.get(from).isMark() || LINKS.contains(words.get(from).text()))) {
            from++;
        }
        int to = from;
        while (to < words.size() && !ends(words, to, from)) {
            to++;
        }
        while (to > from + 1 && words.get(to - 1).isPossessive()) {
            to--;
        }
        List<Word> kept = List.copyOf(words.subList(from, to));
        Span span = kept.isEmpty()
                ? source
                : new Span(
                        kept.get(0).span().start(),
                        kept.get(kept.size() - 1).span().end());
        return new SourcePhrase(text, span, kept);
    }

    private static boolean ends(List<Word> words, int i, int from) {
        Word word = words.get(i);
        if (word.isMark()) {
            boolean joins = JOINING.contains(word.text());
            return !joins && !isBeforeSuffix(words, i);
        }
        return (i > from && CLAUSES.contains(word.plain())) || (i > from + 1 && PARTICIPLES.contains(word.plain()));
    }

    /** "Quillfoam, Inc." and "Aldo Brekke, Jr." */
    private static boolean isBeforeSuffix(List<Word> words, int comma) {
        return words.get(comma).text().equals(",")
                && comma + 1 < words.size()
                && words.get(comma + 1).isCapitalized()
                && SUFFIXES.contains(words.get(comma + 1).plain());
    }

    /** Whether it is a party and state, as behind a name: "R-Tenn." */
    static boolean isParty(Word word) {
        return PARTY.matcher(word.text()).matches();
    }

    /** Whether it begins with "who", "including", "such as", "along with" or the like. */
    boolean beginsClause() {
        String first = words.get(0).plain();
        return CLAUSES.contains(first)
                || PARTICIPLES.contains(first)
                || NounHead.isPreposition(words.get(0))
                || Set.of("such", "along", "like", "and", "as", "or", "not").contains(first);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words without an article in front. */
    List<Word> bare() {
        int from = 0;
        while (from < words.size() - 1 && ARTICLES.contains(words.get(from).plain())) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** As written, on one line. */
    String written() {
        return SpeakerNames.clean(span.in(text));
    }
}
