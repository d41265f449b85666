// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import dev.hearsay.intake.stream.StreamHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Presents a UTF-16 stream as UTF-8, so that a line feed is one byte. */
public final class Utf8Stream extends InputStream {

    private static final int SAMPLE = 256;
    private static final int CHUNK = 8192;

    private final Reader reader;
    private final char[] chars = new char[CHUNK + 1];
    private byte[] bytes = {};
    private int at;

    private Utf8Stream(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset.newDecoder()); // reports malformed input
    }

    /** The stream without its byte order mark: converted to UTF-8 if it is UTF-16, otherwise unchanged. */
    public static InputStream of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, CHUNK);
        buffered.mark(SAMPLE);
        byte[] head = StreamHead.of(buffered, SAMPLE);
        buffered.reset();
        Optional<EvidentCharset> evident = EvidentCharset.of(head);
        if (evident.isEmpty()) {
            return buffered;
        }
        buffered.skipNBytes(evident.get().mark());
        return evident.get().width() == 1
                ? buffered
                : new Utf8Stream(buffered, evident.get().charset());
    }

    /** The head of a stream, converted in the same way. */
    public static byte[] head(byte[] head) {
        Optional<EvidentCharset> evident = EvidentCharset.of(head);
        if (evident.isEmpty()) {
            return head;
        }
        int mark = evident.get().mark();
        return new String(head, mark, head.length - mark, evident.get().charset()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (at < bytes.length) {
            return true;
        }
        int count = reader.read(chars, 0, CHUNK);
        if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
            count += Math.max(0, reader.read(chars, count, 1));
        }
        bytes = count <= 0 ? new byte[0] : new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return bytes.length > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
