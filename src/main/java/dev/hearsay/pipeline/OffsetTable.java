// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Span;

/**
 * Converts offsets into a text between UTF-16 code units and another unit. A lookup takes constant or logarithmic time after
 * one pass over the text.
 */
public final class OffsetTable {

    private final OffsetUnit unit;
    private final int[] offsets;

    private OffsetTable(OffsetUnit unit, int[] offsets) {
        this.unit = unit;
        this.offsets = offsets;
    }

    /** The table for {@code text}; an unpaired surrogate counts as one code point, three bytes in UTF-8. */
    public static OffsetTable of(String text, OffsetUnit unit) {
        int[] table = new int[text.length() + 1];
        int at = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int chars = Character.charCount(codePoint);
            table[i] = at;
            if (chars == 2) {
                // inside a character: the offset of its start, or in UTF-16 the offset itself
                table[i + 1] = unit == OffsetUnit.UTF16 ? at + 1 : at;
            }
            at += width(codePoint, chars, unit);
            i += chars;
        }
        table[text.length()] = at;
        return new OffsetTable(unit, table);
    }

    private static int width(int codePoint, int chars, OffsetUnit unit) {
        return switch (unit) {
            case CODEPOINT -> 1;
            case UTF16 -> chars;
            case UTF8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        };
    }

    public OffsetUnit unit() {
        return unit;
    }

    /** The offset in this table's unit of a UTF-16 offset. */
    public int fromUtf16(int offset) {
        return offsets[offset];
    }

    /**
     * The UTF-16 offset of an offset in this table's unit.
     *
     * @throws IndexOutOfBoundsException if the offset is outside the text or inside a character
     */
    public int toUtf16(int offset) {
        int low = 0;
        int high = offsets.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (offsets[low] != offset) {
            throw new IndexOutOfBoundsException("no character of the text begins at offset " + offset);
        }
        return low;
    }

    /**
     * The UTF-16 span of a span in this table's unit.
     *
     * @throws IndexOutOfBoundsException if it is not a span of the text
     */
    public Span toUtf16(int start, int end) {
        return new Span(toUtf16(start), toUtf16(end));
    }
}
