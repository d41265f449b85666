// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many columns of a terminal text takes, after the East Asian Width property (Unicode Standard Annex #11) and
 * with what a reader takes for one character counted once (Annex #29). Terminals differ; this is what most do.
 *
 * <p>The table is our own because the JDK has none, and the JLine that the progress bar brings (3.29) takes emoji such as U+2705 and
 * U+2B50 for narrow; JLine 4.5 has them right.
 */
final class DisplayWidth {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int EMOJI_VARIATION = 0xFE0F;

    /** First and last code points of the ranges that take two columns, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18AFF, 0x1B000, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF,
        0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E,
        0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440,
        0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595,
        0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5,
        0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C,
        0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** The columns that a text without control characters takes. */
    static int of(String text) {
        if (text.chars().allMatch(c -> c < 0x300)) {
            return text.length();
        }
        return clusters(text)
                .results()
                .mapToInt(cluster -> ofCluster(cluster.group()))
                .sum();
    }

    /** What a reader takes for characters: a letter with its accents, an emoji with its parts. */
    static Matcher clusters(String text) {
        return CLUSTER.matcher(text);
    }

    /** The columns that one such character takes: 0, 1 or 2. */
    static int ofCluster(String cluster) {
        if (cluster.indexOf(EMOJI_VARIATION) > 0) {
            return 2;
        }
        return cluster.codePoints().map(DisplayWidth::ofCodePoint).max().orElse(0);
    }

    private static int ofCodePoint(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        int low = 0;
        int high = WIDE.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (WIDE[2 * middle + 1] < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < WIDE.length / 2 && WIDE[2 * low] <= codePoint;
    }
}
