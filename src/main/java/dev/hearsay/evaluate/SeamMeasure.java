// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.model.Claim;
import dev.hearsay.model.Document;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds direct claims that begin or stop inside a quotation: they have some of its words but not all. It needs no gold. A claim
 * whose own source or cue is inside the quotation is what a quoted person reports, and is not counted.
 */
public final class SeamMeasure {

    private SeamMeasure() {}

    /** How many direct claims a document has, and how many of them are truncated. */
    public static SeamCounts of(Document document) {
        int direct = (int) document.claims().stream()
                .filter(claim -> claim.speech() == Speech.DIRECT)
                .count();
        return new SeamCounts(direct, cut(document).size());
    }

    /** The truncated direct claims, in order. */
    public static List<Claim> cut(Document document) {
        BitSet claimed = new BitSet();
        document.claims().forEach(claim -> mark(claimed, claim));
        return document.claims().stream()
                .filter(claim -> claim.speech() == Speech.DIRECT)
                .filter(claim -> isCut(document, claim, claimed))
                .toList();
    }

    private static boolean isCut(Document document, Claim claim, BitSet claimed) {
        BitSet content = new BitSet();
        mark(content, claim);
        return document.quotations().stream()
                .filter(quotation -> !reports(claim, quotation))
                .anyMatch(quotation -> isPart(document.article().text(), content, claimed, quotation.words()));
    }

    private static void mark(BitSet words, Claim claim) {
        claim.content().spans().forEach(span -> words.set(span.start(), span.end()));
    }

    /** Whether source or cue are between the quotation marks. */
    private static boolean reports(Claim claim, Quotation quotation) {
        List<Span> frame = new ArrayList<>();
        if (claim.source() != null) {
            frame.addAll(claim.source().spans());
        }
        if (claim.cue() != null) {
            frame.addAll(claim.cue().passage().spans());
        }
        return frame.stream().anyMatch(quotation::holds);
    }

    /**
     * Whether the claim has some words of the quotation but not all; a paragraph that belongs entirely to another claim is not
     * counted as missing.
     */
    private static boolean isPart(String text, BitSet content, BitSet claimed, List<Span> quotation) {
        boolean some = false;
        boolean missed = false;
        for (Span piece : quotation) {
            BitSet own = letters(text, piece);
            BitSet mine = (BitSet) own.clone();
            mine.and(content);
            BitSet lost = (BitSet) own.clone();
            lost.andNot(mine.isEmpty() ? claimed : content);
            some |= !mine.isEmpty();
            missed |= !lost.isEmpty();
        }
        return some && missed;
    }

    private static BitSet letters(String text, Span span) {
        BitSet letters = new BitSet();
        for (int i = span.start(); i < span.end(); i++) {
            letters.set(i, Character.isLetterOrDigit(text.charAt(i)));
        }
        return letters;
    }
}
