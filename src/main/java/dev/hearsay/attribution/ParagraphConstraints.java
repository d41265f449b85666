// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What paragraphs imply for attributions. A source lies in the paragraph of its cue, or in a line above that is not a sentence: a
 * headline, a lead-in; and before a cue that opens a sentence there is none: "Asked about the ferries, …". The annotators of 19,868
 * attributions chose one in another paragraph 8 times, and in a sentence before 9 times. In a line that ends with a colon, a source
 * does not include the lead-in ("And from the mayor:"). A heading between paragraphs is not content.
 */
final class ParagraphConstraints {

    private static final Pattern LEAD_IN = Pattern.compile(
            LeadInLines.JOINED + "(?:" + LeadInLines.STATEMENT + ")?(?:from|of|by) ", Pattern.CASE_INSENSITIVE);

    private static final String SENTENCE_ENDS = ".!?”\"’'";

    private final String text;
    private final List<Span> paragraphs;
    private final SpanIndex index;

    /**
     * @param text whose paragraphs these are
     * @param index of the same paragraphs
     */
    ParagraphConstraints(String text, List<Span> paragraphs, SpanIndex index) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.index = index;
    }

    /**
     * The attributions in their order, without spans that violate the constraints; one without any content left is left out.
     */
    List<ScoredAttribution> keep(List<ScoredAttribution> found) {
        List<ScoredAttribution> kept = new ArrayList<>();
        for (ScoredAttribution one : found) {
            List<Span> content = new ArrayList<>();
            List<Double> likely = new ArrayList<>();
            for (int i = 0; i < one.contentProbabilities().size(); i++) {
                Span span = one.attribution().content().get(i);
                if (!isHeading(span) && !isOtherHeadline(span, one.attribution())) {
                    content.add(span);
                    likely.add(one.contentProbabilities().get(i));
                }
            }
            if (!content.isEmpty()) {
                kept.add(new ScoredAttribution(
                        new Attribution(
                                source(one.attribution()),
                                one.attribution().cue(),
                                content,
                                one.attribution().confidence()),
                        likely));
            }
        }
        return kept;
    }

    private boolean isHeading(Span content) {
        int paragraph = index.lastFrom(content.start());
        return paragraph >= 0
                && QuotedHeading.is(
                        text, paragraph > 0 ? paragraphs.get(paragraph - 1).end() : 0, paragraphs.get(paragraph));
    }

    /** Words of the headline, where the attribution stands in the copy and has words there, too: the headline says it again. */
    private boolean isOtherHeadline(Span content, Attribution attribution) {
        return isHeadline(content)
                && attribution.cue().stream().noneMatch(this::isHeadline)
                && !attribution.content().stream().allMatch(this::isHeadline);
    }

    private boolean isHeadline(Span span) {
        Span first = paragraphs.get(0);
        return first.contains(span) && !isSentence(first);
    }

    private boolean isSentence(Span paragraph) {
        return SENTENCE_ENDS.indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    }

    private List<Span> source(Attribution attribution) {
        List<Span> source = attribution.source();
        if (source.isEmpty() || attribution.cue().isEmpty()) {
            return source;
        }
        Span cue = attribution.cue().get(0);
        int home = index.lastFrom(cue.start());
        int nearest = source.stream()
                .map(span -> index.lastFrom(span.start()))
                .min(Comparator.comparingInt(paragraph -> Math.abs(paragraph - home)))
                .orElse(home);
        if (nearest != home && (nearest < 0 || isSentence(paragraphs.get(nearest)))) {
            return List.of();
        }
        boolean alone = opensSentence(cue);
        List<Span> near = new ArrayList<>(source.stream()
                .filter(span -> index.lastFrom(span.start()) == nearest)
                .filter(span -> !alone || span.start() >= cue.start())
                .toList());
        if (!near.isEmpty() && text.charAt(cue.end() - 1) == ':') {
            near.set(0, withoutLeadIn(near.get(0)));
        }
        return near;
    }

    /** Whether a sentence begins with the cue and has its own subject or none: "Asked about …", not "Adding that …". */
    private boolean opensSentence(Span cue) {
        int before = cue.start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean opens = before >= 0 && before < cue.start() - 1 && SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0;
        return opens
                && Character.isUpperCase(text.charAt(cue.start()))
                && !cue.in(text).split("\\s", 2)[0].endsWith("ing");
    }

    private Span withoutLeadIn(Span source) {
        boolean first = index.startBefore(source.start()) == source.start();
        Matcher leadIn = LEAD_IN.matcher(text).region(source.start(), source.end());
        return first && leadIn.lookingAt() ? new Span(leadIn.end(), source.end()) : source;
    }
}
