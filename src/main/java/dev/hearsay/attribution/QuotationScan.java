// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Quotation;
import dev.hearsay.model.QuotationMark;
import dev.hearsay.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the paragraphs of a text, with the quotations open so far on a stack. */
final class QuotationScan {

    private final String text;
    private final Deque<OpenQuotation> open = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();

    QuotationScan(String text) {
        this.text = text;
    }

    /** The quotations found, by their start, an outer one before those inside it. */
    List<Quotation> found() {
        found.sort(Comparator.comparingInt((Quotation q) -> q.span().start())
                .thenComparing(q -> -q.span().end()));
        return List.copyOf(found);
    }

    /** Scans a paragraph; the next one shows whether a quotation that is still open continues. */
    void paragraph(Span paragraph, Span next) {
        QuotationMarkRules marks = new QuotationMarkRules(text, paragraph.start(), paragraph.end());
        SingleQuotationMarks curly = new SingleQuotationMarks(marks, paragraph, QuotationMark.SINGLE_CURLY);
        SingleQuotationMarks straight = new SingleQuotationMarks(marks, paragraph, QuotationMark.SINGLE_STRAIGHT);
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int width = marks.width(i);
            if (!close(marks, i, width) && !continues(i)) {
                QuotationMark mark = marks.opening(i);
                SingleQuotationMarks singles = mark == QuotationMark.SINGLE_CURLY ? curly : straight;
                open(mark, singles, i, width, mayRunOn(marks, i, next));
            }
            i += width;
        }
        runOn(paragraph.end(), next);
    }

    /** Whether the mark at {@code i} only reopens a quotation that continues from the paragraph before. */
    private boolean continues(int i) {
        return !open.isEmpty() && open.peek().isOpenedAt(i);
    }

    /** Whether the mark introduces speech and the next paragraph begins with the same mark. */
    private boolean mayRunOn(QuotationMarkRules marks, int i, Span next) {
        return !next.isEmpty()
                && marks.introduced(i)
                && marks.opening(i) == new QuotationMarkRules(text, next.start(), next.end()).opening(next.start());
    }

    private boolean close(QuotationMarkRules marks, int i, int width) {
        OpenQuotation closed = null;
        for (OpenQuotation candidate : open) {
            boolean closes = candidate.closer() == i || (marks.closes(i, candidate.mark()) && !candidate.isOpenedAt(i));
            if (closes) {
                closed = candidate;
                break;
            }
        }
        OpenQuotation innermost = open.peek();
        if (closed == null && innermost != null && marks.closesLoosely(i, innermost.mark())) {
            closed = innermost;
        }
        if (closed == null) {
            return false;
        }
        abandonInside(closed, i);
        open.pop();
        found.add(closed.close(i, i + width, true));
        return true;
    }

    /** Ends quotations still open inside one that closes; a single mark there was an apostrophe. */
    private void abandonInside(OpenQuotation outer, int end) {
        while (open.peek() != outer) {
            OpenQuotation inner = open.pop();
            if (inner.closer() == OpenQuotation.UNKNOWN) {
                found.add(inner.close(end, end, false));
            }
        }
    }

    private void open(@Nullable QuotationMark mark, SingleQuotationMarks singles, int i, int width, boolean mayRunOn) {
        if (mark == null || open.stream().anyMatch(other -> other.mark() == mark)) {
            return;
        }
        int closer = OpenQuotation.UNKNOWN;
        if (QuotationMarkRules.isSingle(mark)) {
            closer = singles.closer(i, mayRunOn);
            if (closer == OpenQuotation.UNKNOWN && !mayRunOn) {
                return;
            }
        }
        open.push(new OpenQuotation(mark, open.size(), i, i + width, closer));
    }

    /** At the end of a paragraph, only the outermost quotation may continue; all others end. */
    private void runOn(int end, Span next) {
        @Nullable OpenQuotation outer = open.peekLast();
        if (outer == null) {
            return;
        }
        abandonInside(outer, end);
        QuotationMarkRules marks = new QuotationMarkRules(text, next.start(), next.end());
        boolean heading = QuotedHeading.is(text, end, next);
        if (!heading && marks.opening(next.start()) == outer.mark()) {
            int closer = QuotationMarkRules.isSingle(outer.mark())
                    ? new SingleQuotationMarks(marks, next, outer.mark()).closer(next.start(), false)
                    : OpenQuotation.UNKNOWN;
            outer.continueAt(end, next.start(), next.start() + marks.width(next.start()), closer);
        } else if (!heading && closesFirst(marks, next, outer.mark())) {
            outer.continueAt(end, next.start(), next.start(), OpenQuotation.UNKNOWN);
        } else {
            open.pop();
            found.add(outer.close(end, end, false));
        }
    }

    /** Whether the first mark of this kind in a paragraph closes: then the quotation began in a paragraph before. */
    private static boolean closesFirst(QuotationMarkRules marks, Span paragraph, QuotationMark mark) {
        if (mark == QuotationMark.STRAIGHT || QuotationMarkRules.isSingle(mark)) {
            return false;
        }
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (marks.opening(i) == mark) {
                return false;
            }
            if (marks.closes(i, mark)) {
                return true;
            }
        }
        return false;
    }
}
