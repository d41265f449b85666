// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a claims file, in bounded memory. They end at {@code \n} alone, and each is decoded by itself, so
 * that one bad line spoils no other.
 */
final class ClaimLines implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;
    private int number;

    /** A line without its end, and its number, counted from 1. */
    record Line(int number, String text) {}

    /**
     * The lines of {@code in}.
     *
     * @param file what it is called in errors
     * @param longest how many bytes a line may have
     */
    ClaimLines(String file, InputStream in, int longest) {
        this.file = file;
        this.in = in;
        this.longest = longest;
    }

    /**
     * The next line; empty at the end. After a bad line, reading continues with the next one.
     *
     * @throws ClaimFormatException if the line is too long or not UTF-8
     */
    Optional<Line> next() throws IOException {
        if (at == limit && !fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (at < limit || fill())) {
            int from = at;
            while (at < limit && buffer[at] != '\n') {
                at++;
            }
            tooLong |= at - from > longest - bytes.size();
            if (!tooLong) {
                bytes.write(buffer, from, at - from);
            }
            ended = at < limit;
            if (ended) {
                at++;
            }
        }
        if (tooLong) {
            throw new ClaimFormatException(
                    file, number, "the line has more than " + longest + " bytes, which no claim has");
        }
        return Optional.of(new Line(number, decode(bytes.toByteArray())));
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(in.read(buffer), 0);
        return limit > 0;
    }

    private String decode(byte[] bytes) throws ClaimFormatException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // some editors put one at the head of a file
            return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ClaimFormatException(file, number, "the line is not in UTF-8, as a claims file is");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
