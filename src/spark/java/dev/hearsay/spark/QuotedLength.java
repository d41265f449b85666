// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/** How much of a content is in quotation marks, in code points, whatever the record's offsets count. */
final class QuotedLength {

    private QuotedLength() {}

    /**
     * Counts code points.
     *
     * @param unit of the spans, such as {@code utf16}
     * @param spans of the content, each with start and end; its text is that of the spans, with a space between two
     * @param verbatim spans of what is in quotation marks
     */
    static long of(String content, String unit, List<Row> spans, List<Row> verbatim) {
        OffsetUnit counted = OffsetUnit.valueOf(unit.toUpperCase(Locale.ROOT));
        if (counted == OffsetUnit.CODEPOINT) {
            return verbatim.stream().mapToLong(QuotedLength::length).sum();
        }
        OffsetTable table = OffsetTable.of(content, counted);
        long length = 0;
        int before = 0;
        for (Row span : spans) {
            for (Row quoted : verbatim) {
                int start = Math.max(span.getInt(0), quoted.getInt(0)) - span.getInt(0);
                int end = Math.min(span.getInt(1), quoted.getInt(1)) - span.getInt(0);
                if (start < end) {
                    length += content.codePointCount(table.toUtf16(before + start), table.toUtf16(before + end));
                }
            }
            before += length(span) + 1;
        }
        return length;
    }

    private static int length(Row span) {
        return span.getInt(1) - span.getInt(0);
    }
}
