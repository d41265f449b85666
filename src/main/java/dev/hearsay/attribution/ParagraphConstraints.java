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
 * What paragraphs imply for attributions. A source lies in one paragraph, the cue's if it has words there; in a line that ends
 * with a colon, it does not include the lead-in ("And from the mayor:"). A heading between paragraphs is not content.
 */
final class ParagraphConstraints {

    private static final Pattern LEAD_IN = Pattern.compile(
            LeadInLines.JOINED + "(?:" + LeadInLines.STATEMENT + ")?(?:from|of|by) ", Pattern.CASE_INSENSITIVE);

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
        return first.contains(span) && ".!?”\"’'".indexOf(text.charAt(first.end() - 1)) < 0;
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
        List<Span> near = new ArrayList<>(source.stream()
                .filter(span -> index.lastFrom(span.start()) == nearest)
                .toList());
        if (text.charAt(cue.end() - 1) == ':') {
            near.set(0, withoutLeadIn(near.get(0)));
        }
        return near;
    }

    private Span withoutLeadIn(Span source) {
        boolean first = index.startBefore(source.start()) == source.start();
        Matcher leadIn = LEAD_IN.matcher(text).region(source.start(), source.end());
        return first && leadIn.lookingAt() ? new Span(leadIn.end(), source.end()) : source;
    }
}
