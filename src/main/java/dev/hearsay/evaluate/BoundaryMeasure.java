// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how a sentence splitter split an article, without gold sentences: annotated spans, quotation marks and abbreviations
 * show that many splits are wrong.
 */
public final class BoundaryMeasure {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Pattern ENDED = Pattern.compile("[.!?…][\"”’')]*$");
    private static final Pattern LOOKS_ENDED = Pattern.compile("[.!?][\"”’]? (?=\\p{Lu})");
    private static final Pattern OPENING = Pattern.compile("^[(\"“‘'\\[]+");

    private final String text;
    private final List<Span> roles;
    private final OffsetTable codePoints;
    private final BitSet quoted;
    private BoundaryCounts counts;

    private BoundaryMeasure(String text, List<GoldAttribution> gold) {
        this.text = text;
        this.codePoints = OffsetTable.of(text, OffsetUnit.CODEPOINT);
        this.quoted = QuotedText.of(text);
        this.roles = new ArrayList<>();
        for (GoldAttribution attribution : gold) {
            attribution.source().forEach(span -> roles.add(codePoints.toUtf16(span.start(), span.end())));
            attribution.cue().forEach(span -> roles.add(codePoints.toUtf16(span.start(), span.end())));
        }
        this.counts = BoundaryCounts.NONE;
    }

    /**
     * The counts for one article.
     *
     * @param text that the offsets of gold and sentences refer to
     * @param gold its attributions, in code points
     * @param sentences that the splitter found, in order, in UTF-16 code units
     */
    public static BoundaryCounts of(String text, List<GoldAttribution> gold, List<Sentence> sentences) {
        BoundaryMeasure measure = new BoundaryMeasure(text, gold);
        measure.counts = new BoundaryCounts(1, sentences.size(), 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i).span();
            measure.addMissed(sentence);
            if (i > 0) {
                measure.addBoundary(sentences.get(i - 1).span(), sentence);
            }
        }
        return measure.counts;
    }

    private void addBoundary(Span before, Span after) {
        String gap = text.substring(before.end(), Math.max(before.end(), after.start()));
        if (BLANK_LINE.matcher(gap).find()) {
            return;
        }
        boolean insideRole = roles.stream().anyMatch(role -> role.start() < before.end() && after.start() < role.end());
        boolean insideQuotation = isQuoted(before.end());
        boolean ended = ENDED.matcher(before.in(text)).find();
        boolean continues = BoundaryAbbreviations.continues(lastWord(before), firstWord(after));
        counts = counts.plus(new BoundaryCounts(
                0,
                0,
                1,
                insideRole ? 1 : 0,
                insideQuotation ? 1 : 0,
                insideQuotation && !ended ? 1 : 0,
                continues ? 1 : 0,
                0));
    }

    /** Whether a quotation is open at an offset: the character before or the one after it is quoted. */
    private boolean isQuoted(int offset) {
        int at = codePoints.fromUtf16(offset);
        return quoted.get(at) || (at > 0 && quoted.get(at - 1));
    }

    private void addMissed(Span sentence) {
        int missed = 0;
        Matcher end = LOOKS_ENDED.matcher(text).region(sentence.start(), sentence.end());
        while (end.find()) {
            if (!BoundaryAbbreviations.isOne(lastWord(new Span(sentence.start(), end.start() + 1)))) {
                missed++;
            }
        }
        counts = counts.plus(new BoundaryCounts(0, 0, 0, 0, 0, 0, 0, missed));
    }

    private String lastWord(Span span) {
        int start = span.end();
        while (start > span.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return bare(start, span.end());
    }

    private String firstWord(Span span) {
        int end = span.start();
        while (end < span.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return bare(span.start(), end);
    }

    private String bare(int start, int end) {
        return OPENING.matcher(text.substring(start, end)).replaceFirst("");
    }
}
