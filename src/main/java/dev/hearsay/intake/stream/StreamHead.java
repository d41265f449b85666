// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The first bytes of a stream, by which containers are recognised. */
public final class StreamHead {

    private StreamHead() {}

    /**
     * The first bytes, fewer if the stream ends or breaks off earlier. A {@link MeteredStream} reports the break again
     * on the next read, so it may be ignored here and the bytes before it are not lost.
     *
     * @param most in bytes
     */
    public static byte[] of(InputStream in, int most) {
        byte[] head = new byte[most];
        int length = 0;
        try {
            int read = in.read(head, 0, most);
            while (read > 0) {
                length += read;
                read = in.read(head, length, most - length);
            }
        } catch (IOException e) {
            // is thrown again when the stream is read further
        }
        return Arrays.copyOf(head, length);
    }
}
