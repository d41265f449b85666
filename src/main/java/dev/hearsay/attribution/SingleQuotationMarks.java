// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.QuotationMark;
import dev.hearsay.model.Span;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Finds where a quotation in single marks of one kind ends. The closing mark is also the apostrophe, so the whole paragraph is
 * considered: a mark with punctuation beside it is preferred to one that may be a possessive.
 */
final class SingleQuotationMarks {

    /** How many marks ahead are considered, so that the time for a hostile paragraph stays linear in its length. */
    private static final int AHEAD = 40;

    private final QuotationMarkRules marks;
    private final NavigableSet<Integer> openers = new TreeSet<>();
    private final NavigableSet<Integer> closers = new TreeSet<>();

    SingleQuotationMarks(QuotationMarkRules marks, Span paragraph, QuotationMark mark) {
        this.marks = marks;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (marks.closesSingle(i, mark)) {
                closers.add(i);
            } else if (marks.opening(i) == mark) {
                openers.add(i);
            }
        }
    }

    /**
     * Where the quotation opened at {@code opener} closes, or {@link OpenQuotation#UNKNOWN}: the mark was an apostrophe, or the
     * quotation continues.
     *
     * @param mayRunOn whether it may continue in the next paragraph: then a possessive does not close it
     */
    int closer(int opener, boolean mayRunOn) {
        int fallback = OpenQuotation.UNKNOWN;
        int seen = 0;
        for (int i : closers.tailSet(opener, false)) {
            boolean nextOpens = fallback != OpenQuotation.UNKNOWN
                    && !openers.subSet(fallback, false, i, false).isEmpty();
            if (nextOpens || seen++ == AHEAD) {
                break;
            }
            if (marks.closesSurely(i)) {
                return i;
            }
            boolean better =
                    fallback == OpenQuotation.UNKNOWN || (marks.looksPossessive(fallback) && !marks.looksPossessive(i));
            fallback = better ? i : fallback;
        }
        return mayRunOn && fallback != OpenQuotation.UNKNOWN && marks.looksPossessive(fallback)
                ? OpenQuotation.UNKNOWN
                : fallback;
    }
}
