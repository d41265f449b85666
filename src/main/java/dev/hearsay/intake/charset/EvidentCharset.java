// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A character set that is evident from a file's first bytes or from the positions of its zero bytes.
 *
 * @param mark how many bytes the byte order mark takes; 0 for none
 * @param width how many bytes the smallest character takes
 */
public record EvidentCharset(Charset charset, int mark, int width) {

    private static final int SAMPLE = 4096;

    public static Optional<EvidentCharset> of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new EvidentCharset(StandardCharsets.UTF_8, 3, 1));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new EvidentCharset(StandardCharsets.UTF_16LE, 2, 2));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(new EvidentCharset(StandardCharsets.UTF_16BE, 2, 2));
        }
        return withoutMark(bytes);
    }

    /** In English text in UTF-16, nearly every second byte is zero, and none of those between. */
    private static Optional<EvidentCharset> withoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs > 1 && odd * 10 > pairs * 6 && even * 50 <= pairs) {
            return Optional.of(new EvidentCharset(StandardCharsets.UTF_16LE, 0, 2));
        }
        if (pairs > 1 && even * 10 > pairs * 6 && odd * 50 <= pairs) {
            return Optional.of(new EvidentCharset(StandardCharsets.UTF_16BE, 0, 2));
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
