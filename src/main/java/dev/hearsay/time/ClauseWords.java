// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.WordClass;
import java.util.regex.Pattern;

/** Words that show whether a time belongs to one verb or to another. */
final class ClauseWords {

    /** As far back as a preposition and its article reach, in UTF-16 code units. */
    private static final int NEAR = 30;

    private static final Pattern OTHER_CLAUSE =
            Pattern.compile(word(WordClass.OTHER_CLAUSE) + "|;|" + CueText.OTHER_CUE);
    private static final Pattern RELATIVE = Pattern.compile("(?i:who|which|that|whom)");
    private static final Pattern AFTERWARDS = Pattern.compile("\\b(?i:before|after)\\b");
    private static final Pattern SHORTLY =
            Pattern.compile("\\b(?:shortly|soon|hours|minutes|moments|immediately)\\h(?:after|before)\\b");
    private static final Pattern COORDINATE = Pattern.compile(",\\h(?:and|but|or|so|while)\\b");
    private static final Pattern ELSEWHERE = Pattern.compile(word(WordClass.MEASURE) + "\\h$");
    private static final String ARTICLE =
            "(?i:" + WordClass.ARTICLE.pattern() + "|" + WordClass.POSSESSIVE.pattern() + "|another)";
    private static final Pattern DETERMINER = Pattern.compile("(?:\\b(?:" + ARTICLE + "|(?i:this|that))|['’]s)\\h$");
    private static final Pattern AT_AN_EVENT = Pattern.compile("\\b(?i:in|at|during|on)\\h(?:" + ARTICLE + "\\h)?$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:['’]s)?(?:\\h[\\p{L}\\p{N}.'’-]+){0,3}?\\h" + word(WordClass.WRITTEN_SOURCE));
    private static final Pattern GATHERING = Pattern.compile(word(WordClass.EVENT));
    private static final Pattern PRESENT = Pattern.compile(word(WordClass.PRESENT_SPEECH));
    private static final Pattern TO_COME =
            Pattern.compile("\\b(?i:will|plans?|(?:is|are)\\h(?:\\w+\\h)?" + WordClass.EXPECTED.pattern() + ")\\b");
    private static final Pattern PERFECT_BEFORE = Pattern.compile(word(WordClass.EARLIER) + "\\h(?:\\w+\\h){0,2}$");
    private static final Pattern PERFECT = Pattern.compile(word(WordClass.EARLIER));
    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:But|And|Then|Also|Even|Later|Still|Yet),?\\h)?(?:(?:[Oo]n|[Ii]n|[Ee]arly|[Ll]ate)\\h){0,2}");

    private ClauseWords() {}

    /** Whether a clause with a time of its own begins among {@code words}, or another attribution stands there. */
    static boolean beginOtherClause(String words) {
        return OTHER_CLAUSE.matcher(words).find();
    }

    /** Whether {@code words} move on to another time: "after he said", but not "shortly after he said". */
    static boolean moveOn(String words) {
        return AFTERWARDS.matcher(words).find() && !SHORTLY.matcher(words).find();
    }

    /** Whether another statement is coordinated among {@code words}. */
    static boolean coordinate(String words) {
        return COORDINATE.matcher(words).find();
    }

    static boolean isRelative(String source) {
        return RELATIVE.matcher(source).matches();
    }

    /** Whether a time after {@code words} is a reference point for something else: "ahead of Tuesday". */
    static boolean pointElsewhere(String words) {
        return ELSEWHERE.matcher(tail(words)).find();
    }

    /** Whether a time between these words stands before a noun: "the Monday debate", "Tuesday's vote". */
    static boolean makeAttributive(String before, String after) {
        return POSSESSIVE.matcher(after).lookingAt()
                || DETERMINER.matcher(tail(before)).find();
    }

    /** Whether a time after {@code words} is that of an event in progress: "during the Monday debate". */
    static boolean areAtAnEvent(String words) {
        return AT_AN_EVENT.matcher(tail(words)).find();
    }

    /** Whether {@code words} name a document that can be a source: " study", " community survey". */
    static boolean nameADocument(String words) {
        return DOCUMENT.matcher(words).lookingAt();
    }

    /** Whether the cue is yet to come, so that no day in the past is its own. */
    static boolean announce(String before, String cue) {
        return TO_COME.matcher(tail(before)).find() || TO_COME.matcher(cue).find();
    }

    /** Whether the cue speaks of earlier times or of all times: "has often said". */
    static boolean lookBack(String before, String cue) {
        return PERFECT_BEFORE.matcher(tail(before)).find()
                || PERFECT.matcher(cue).lookingAt();
    }

    /** Whether {@code words} speak of people who came together. */
    static boolean nameAGathering(String words) {
        return GATHERING.matcher(words).find();
    }

    /** Whether the cue says that something is said now: a time before it belongs to the content. */
    static boolean arePresent(String cue) {
        return PRESENT.matcher(cue).lookingAt();
    }

    /** Whether a time after {@code words} opens its sentence. */
    static boolean lead(String words) {
        return LEADING.matcher(words).matches();
    }

    private static String word(WordClass wordClass) {
        return "\\b(?i:" + wordClass.pattern() + ")\\b";
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - NEAR));
    }
}
