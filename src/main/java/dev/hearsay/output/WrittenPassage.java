// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article as a claims file gives them.
 *
 * @param path where in the claim, such as {@code source}, {@code speakers[1].anonymity}, {@code content.verbatim[0]}
 *     or {@code sentences[2]}
 * @param text that the spans are said to hold, joined by a space where there are several; null where the claim
 *     gives none
 * @param spans in order, in the unit of the claim
 */
public record WrittenPassage(String path, @Nullable String text, List<WrittenSpan> spans) {

    public WrittenPassage {
        spans = List.copyOf(spans);
    }

    /** The words of each span; empty where there are no words, or not as many as the spans say. */
    List<String> pieces(OffsetUnit unit) {
        if (text == null) {
            return List.of();
        }
        try {
            OffsetTable table = OffsetTable.of(text, unit);
            List<String> pieces = new ArrayList<>();
            int from = 0;
            for (WrittenSpan span : spans) {
                int to = from + span.end() - span.start();
                pieces.add(table.toUtf16(from, to).in(text));
                // the space that joins it to the next
                from = to + 1;
            }
            return pieces;
        } catch (IndexOutOfBoundsException e) {
            return List.of();
        }
    }
}
