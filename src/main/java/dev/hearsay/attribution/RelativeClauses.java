// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "The road, which the mayor said would be finished by May, runs past the school": the content ends with the relative clause
 * that contains the cue; the main clause after it is the reporter's.
 */
final class RelativeClauses {

    /** The subject at the start of a sentence, up to the source. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?:^|[.!?]['\"”’)]*\\s+)(?<subject>\\p{Lu}[^,.!?;:“”\"]*), (?:which|who|whom|that) $");

    /** The pronoun of a relative clause in front of the clause's own subject, which has an article or a name. */
    private static final Pattern OBJECT =
            Pattern.compile("(?:which|whom) (?=(?:the|a|an|his|her|their|its) |.*\\p{Lu})");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=['\"”’)]*(?:\\s|$))");
    private static final Pattern COMMA = Pattern.compile(",(?=['\"”’]?\\s)");

    /** The comma of a list, as in "… small, poor and old". */
    private static final Pattern LISTED = Pattern.compile(",\\s+(?:\\S+\\s+){1,2}(?:and|or)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*+[”\"]?|\\([^)]*+\\)?");

    /** A longer subject, in words, contains a verb, and then anything may follow the clause. */
    private static final int LONGEST_SUBJECT = 8;

    /** How far back the subject is searched for, in UTF-16 code units. */
    private static final int REACH = 100;

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
            "should", "did", "does");

    /** Words that continue the relative clause rather than the main clause. */
    private static final Set<String> NO_VERBS = Set.of(
            "with",
            "like",
            "and",
            "or",
            "but",
            "in",
            "for",
            "to",
            "at",
            "by",
            "from",
            "the",
            "a",
            "an",
            "of",
            "on",
            "as",
            "while",
            "when",
            "because",
            "if",
            "who",
            "which",
            "where",
            "after",
            "before",
            "including",
            "such",
            "not",
            "even",
            "than",
            "though",
            "although",
            "since",
            "until",
            "without",
            "despite",
            "especially",
            "particularly");

    private RelativeClauses() {}

    /**
     * The attribution without what follows the relative clause that contains its cue, and its source without the pronoun that
     * begins the clause: "which the mayor".
     */
    static Attribution trim(String text, List<Span> paragraphs, Attribution found) {
        if (found.source().size() != 1 || found.cue().size() != 1) {
            return found;
        }
        Matcher pronoun = OBJECT.matcher(text)
                .region(found.source().get(0).start(), found.source().get(0).end());
        Attribution attribution = pronoun.lookingAt()
                ? new Attribution(
                        List.of(new Span(pronoun.end(), found.source().get(0).end())),
                        found.cue(),
                        found.content(),
                        found.confidence())
                : found;
        Span source = attribution.source().get(0);
        Span cue = attribution.cue().get(0);
        Optional<Span> paragraph =
                paragraphs.stream().filter(one -> one.contains(source)).findFirst();
        if (cue.start() < source.end() || paragraph.isEmpty() || !isInClause(text, paragraph.get(), source)) {
            return attribution;
        }
        int end = end(text, cue.end(), paragraph.get().end());
        List<Span> content = new ArrayList<>();
        for (Span span : attribution.content()) {
            if (span.start() < end) {
                content.add(new Span(span.start(), Math.min(span.end(), end)));
            }
        }
        return content.isEmpty()
                ? attribution
                : new Attribution(attribution.source(), attribution.cue(), content, attribution.confidence());
    }

    private static boolean isInClause(String text, Span paragraph, Span source) {
        int from = Math.max(paragraph.start(), source.start() - REACH);
        Matcher subject = SUBJECT.matcher(text).region(from, source.start());
        return subject.find()
                && WORD.matcher(subject.group("subject")).results().count() <= LONGEST_SUBJECT;
    }

    /** Where the clause ends: at its closing comma, or at the end of the paragraph if no comma is certain to close it. */
    private static int end(String text, int from, int paragraphEnd) {
        Matcher stop = SENTENCE_END.matcher(text).region(from, paragraphEnd);
        int sentenceEnd = stop.find() ? stop.start() : paragraphEnd;
        String rest = QUOTED.matcher(text.substring(from, sentenceEnd))
                .replaceAll(quoted -> "x".repeat(quoted.group().length()));
        List<Integer> commas = new ArrayList<>();
        COMMA.matcher(rest).results().forEach(comma -> commas.add(comma.start()));
        for (int comma : commas) {
            Matcher word = WORD.matcher(rest).region(comma, rest.length());
            String next = word.find() ? word.group() : "";
            boolean auxiliary = AUXILIARIES.contains(next);
            boolean verb = commas.size() == 1
                    && next.equals(next.toLowerCase(Locale.ROOT))
                    && !next.isEmpty()
                    && !NO_VERBS.contains(next)
                    && !next.endsWith("ing")
                    && !LISTED.matcher(rest.substring(comma)).lookingAt();
            if (auxiliary || verb) {
                return from + comma;
            }
        }
        return paragraphEnd;
    }
}
