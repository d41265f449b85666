// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.Number;
import dev.hearsay.language.Pronouns;
import dev.hearsay.language.WordClass;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A source without its modifiers: the noun phrase up to the first clause, apposition or bracket.
 *
 * @param text of the article
 * @param span of the phrase, an article in front of it included
 * @param words of the phrase
 */
public record SourcePhrase(String text, Span span, List<Word> words) {

    /** Words that introduce a source, at the head of a line ("And from the mayor:") and elsewhere ("anger among the pilots"). */
    private static final Set<String> LINKS = Set.of("And", "From", "among", "between", "by", "in", "within");

    private static final Set<String> JOINING =
            Set.of("&", "/", "$", "£", "€", "'", "‘", "’", "“", "”", "\"", "%", "-", "+");
    /** A place, an acronym or a ticker, with its closing mark: "(Lonsby)", "&lt;QLF.L&gt;", in words. */
    private static final int LONGEST_BRACKET = 4;

    private static final Set<String> LEADING = Set.of("both", "even", "only", "then");

    /** Adverbs behind a source that say where and when it speaks: "many people here". */
    private static final Set<String> PLACE_OR_TIME = Set.of("here", "there", "now", "today", "overall");

    private static final Pattern PARTY = Pattern.compile("[RDI][-–]\\p{L}.*|[RDI]");

    /**
     * The noun phrase with which a source begins.
     *
     * @param words those of the source
     */
    public static SourcePhrase of(String text, Span source, List<Word> words) {
        int from = 0;
        while (from < words.size() - 1
                && (words.get(from).isMark()
                        || LINKS.contains(words.get(from).form())
                        || words.get(from).is("even"))) {
            from++;
        }
        int to = from;
        while (to < words.size() && !(to > from && isAlone(words, from))) {
            int closed = to > from ? behindBracket(words, to) : to;
            if (closed == to && ends(words, to, from)) {
                break;
            }
            to = Math.max(closed, to + 1);
        }
        while (to > from + 1
                && (words.get(to - 1).isPossessive()
                        || isLeftOver(words, to - 1)
                        || PLACE_OR_TIME.contains(words.get(to - 1).form()))) {
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

    /** Whether a pronoun is the whole phrase, since a verb or an adverb follows: "it too", "I first saw", not "we pilots". */
    private static boolean isAlone(List<Word> words, int i) {
        if (!Pronouns.isPronoun(words.get(i).form())
                || WordClass.PRONOUN.has(words.get(i).lower(), "relative")
                || WordClass.PRONOUN.has(words.get(i).lower(), "demonstrative")
                || WordClass.POSSESSIVE.has(words.get(i))
                || i + 1 >= words.size()) {
            return false;
        }
        return switch (words.get(i + 1).part()) {
            case VERB, AUXILIARY, ADVERB, ADPOSITION -> true;
            default -> false;
        };
    }

    /**
     * The word behind a bracket in the middle of a phrase, as in "a Quillfoam (Lonsby) analyst", "a Quillfoam &lt;QLF.L&gt; analyst" and
     * "half (54%) of the crew"; {@code open} where there is none.
     */
    private static int behindBracket(List<Word> words, int open) {
        String closer = words.get(open).form().equals("(")
                ? ")"
                : words.get(open).form().equals("<") ? ">" : "";
        for (int i = open + 1; !closer.isEmpty() && i < words.size() - 1 && i <= open + LONGEST_BRACKET; i++) {
            if (words.get(i).form().equals(closer)) {
                boolean again =
                        words.get(i + 1).form().equals(words.get(open + 1).form());
                boolean amount =
                        words.get(open + 1).isNumber() && words.get(i + 1).is("of");
                return (words.get(i + 1).part().isNominal() && !again) || amount ? i + 1 : open;
            }
        }
        return open;
    }

    private static boolean ends(List<Word> words, int i, int from) {
        Word word = words.get(i);
        if (word.isMark()) {
            boolean joins = JOINING.contains(word.form()) && !isSpacedDash(words, i);
            return !joins && !isBeforeSuffix(words, i);
        }
        boolean infinitive = i > from && word.is("to") && i + 1 < words.size() && isVerb(words.get(i + 1));
        return infinitive
                || (i > from && isSubjectBehindNoun(words, i))
                || (i > from && WordClass.CLAUSE.has(word))
                || (i > from + 1 && WordClass.PARTICIPLE.has(word));
    }

    /** "The scholars I met": a clause without a relative pronoun. */
    private static boolean isSubjectBehindNoun(List<Word> words, int i) {
        boolean verb = i + 1 < words.size()
                && (words.get(i + 1).part().isVerbal() || words.get(i + 1).part() == PartOfSpeech.ADVERB);
        return verb
                && WordClass.CASE.has(words.get(i).lower(), "nominative")
                && words.get(i - 1).part().isNominal();
    }

    /** "Members trying" before "to win": the participle of a clause that is cut off. */
    private static boolean isLeftOver(List<Word> words, int i) {
        return i + 1 < words.size() && words.get(i + 1).is("to") && isParticipleOfSeveral(words, i);
    }

    /** "Supporting" in "one delegate supporting Mr. Quill". */
    static boolean isParticipleBeforeName(List<Word> words, int i) {
        return i > 0
                && i + 1 < words.size()
                && isPresentParticiple(words.get(i))
                && !words.get(i).isCapitalized()
                && words.get(i - 1).part() == PartOfSpeech.NOUN
                && words.get(i + 1).isCapitalized();
    }

    /** "Trying" in "members trying", "supporting" in "delegates supporting". */
    static boolean isParticipleOfSeveral(List<Word> words, int i) {
        return isPresentParticiple(words.get(i))
                && words.get(i - 1).part().isNominal()
                && Number.isPlural(words.get(i - 1));
    }

    private static boolean isPresentParticiple(Word word) {
        return word.part() == PartOfSpeech.VERB && word.lower().endsWith("ing");
    }

    private static boolean isVerb(Word word) {
        return !word.isCapitalized()
                && (word.part() == PartOfSpeech.VERB || word.part() == PartOfSpeech.AUXILIARY)
                && word.lemma().equals(word.lower());
    }

    /** Whether it is a hyphen that stands for a dash: "Ada Merrow - a pilot -". */
    private static boolean isSpacedDash(List<Word> words, int i) {
        if (isDoubleHyphen(words, i) || (i > 0 && isDoubleHyphen(words, i - 1))) {
            return true;
        }
        return words.get(i).form().equals("-")
                && i > 0
                && words.get(i - 1).span().end() < words.get(i).span().start()
                && (i + 1 == words.size()
                        || words.get(i).span().end() < words.get(i + 1).span().start());
    }

    /** Whether two hyphens stand for a dash, from a word on. */
    static boolean isDoubleHyphen(List<Word> words, int i) {
        return i + 1 < words.size()
                && words.get(i).form().equals("-")
                && words.get(i + 1).form().equals("-");
    }

    /** Whether a comma precedes a suffix: "Quillfoam, Inc." and "Aldo Brekke, Jr." */
    private static boolean isBeforeSuffix(List<Word> words, int comma) {
        return words.get(comma).form().equals(",")
                && comma + 1 < words.size()
                && words.get(comma + 1).isCapitalized()
                && WordClass.NAME_SUFFIX.has(words.get(comma + 1));
    }

    /** Whether a word is a party and state, as after a name: "R-Tenn." */
    public static boolean isParty(Word word) {
        return PARTY.matcher(word.form()).matches();
    }

    /** Whether it begins with "who", "including", "such as", "along with" or the like. */
    public boolean beginsClause() {
        String first = words.get(0).lower();
        return WordClass.CLAUSE.has(first)
                || WordClass.PARTICIPLE.has(first)
                || WordClass.PREPOSITION.has(first)
                || WordClass.CONJUNCTION.has(first);
    }

    /** Whether it begins with "a" or "an". */
    boolean isIndefinite() {
        return !isEmpty() && (words.get(0).is("a") || words.get(0).is("an"));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words without a leading article. */
    public List<Word> bare() {
        int from = 0;
        while (from < words.size() - 1
                && (WordClass.ARTICLE.has(words.get(from))
                        || LEADING.contains(words.get(from).lower()))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** The phrase as written, on one line. */
    public String written() {
        return NameForm.clean(span.in(text));
    }
}
