// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contents that are only a pronoun, which means nothing to a reader of the claim. In a relative clause the pronoun is replaced
 * by its antecedent ("the trade pact, which the union opposed"); in "That's according to the ministry", by the sentence before.
 * Where neither applies, as in "the paper reported it", the attribution is left out.
 */
final class PronounContents {

    private static final Set<String> PRONOUNS = Set.of("which", "that", "it", "this", "these", "those", "what", "so");
    private static final Set<String> RELATIVE = Set.of("which", "that");

    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?][\"”’)]*\\s+)[\"“‘(]*$");
    private static final Pattern ACCORDING = Pattern.compile("(?i)\\baccording\\b");

    /** After a full stop and before a capital; not after a title, an initial or a month. */
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<!\\b\\p{Lu}\\p{Ll}{0,3})[.!?][\"”’)]*\\s+(?=[\"“‘(]*[\\p{Lu}\\d])");

    private PronounContents() {}

    /**
     * The attribution with a content that is more than a pronoun; empty if there is none.
     *
     * @param paragraphs of the text, in order
     */
    static Optional<Attribution> resolve(String text, List<Span> paragraphs, Attribution attribution) {
        Span pronoun = attribution.content().get(0);
        String word = pronoun.in(text).strip().toLowerCase(Locale.ROOT).replaceFirst("[,.]+$", "");
        if (attribution.content().size() > 1 || !PRONOUNS.contains(word)) {
            return Optional.of(attribution);
        }
        int at = at(paragraphs, pronoun);
        if (attribution.cue().isEmpty() || at < 0) {
            return Optional.empty();
        }
        Span before = new Span(paragraphs.get(at).start(), pronoun.start());
        boolean opening = SENTENCE_START.matcher(before.in(text)).find();
        Span cue = attribution.cue().get(0);
        Optional<Span> meant = Optional.empty();
        if (opening && ACCORDING.matcher(cue.in(text)).find()) {
            meant = sentenceBefore(text, paragraphs, at, before);
        } else if (!opening && RELATIVE.contains(word) && cue.start() >= pronoun.end()) {
            meant = Antecedent.of(text, before);
        }
        return meant.filter(span -> attribution.source().stream().noneMatch(span::overlaps))
                .map(span -> new Attribution(
                        attribution.source(), attribution.cue(), List.of(span), attribution.confidence()));
    }

    private static int at(List<Span> paragraphs, Span span) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(span)) {
                return i;
            }
        }
        return -1;
    }

    /** The sentence before, in this paragraph or the one before it. */
    private static Optional<Span> sentenceBefore(String text, List<Span> paragraphs, int paragraph, Span before) {
        Span own = before.strip(text);
        Span whole =
                own.isEmpty() && paragraph > 0 ? paragraphs.get(paragraph - 1).strip(text) : own;
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        int start = whole.start();
        Matcher end =
                SENTENCE_BREAK.matcher(text).region(whole.start(), whole.end()).useTransparentBounds(true);
        while (end.find()) {
            start = end.end();
        }
        return Optional.of(new Span(start, whole.end()));
    }
}
