// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Quotation;
import dev.hearsay.model.QuotationMark;
import dev.hearsay.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The copy with its outer quotations in the double marks that the network was trained on. Characters are replaced one for one,
 * so offsets stay valid.
 */
final class NormalizedMarks {

    private static final Set<QuotationMark> FOREIGN =
            EnumSet.complementOf(EnumSet.of(QuotationMark.STRAIGHT, QuotationMark.CURLY));

    private NormalizedMarks() {}

    /** The copy as the network reads it. */
    static String in(String copy, List<Quotation> quotations) {
        char[] view = copy.toCharArray();
        for (Quotation quotation : quotations) {
            if (quotation.depth() == 0 && FOREIGN.contains(quotation.mark())) {
                for (int i = 0; i < quotation.pieces().size(); i++) {
                    write(view, quotation.pieces().get(i), quotation.words().get(i));
                }
            }
        }
        return new String(view);
    }

    private static void write(char[] view, Span piece, Span words) {
        for (int i = piece.start(); i < words.start(); i++) {
            view[i] = i == piece.start() ? '“' : ' ';
        }
        for (int i = words.end(); i < piece.end(); i++) {
            view[i] = i == words.end() ? '”' : ' ';
        }
    }
}
