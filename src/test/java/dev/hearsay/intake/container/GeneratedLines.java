// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** A stream whose lines are made while it is read, and that knows how far ahead its reader is. */
final class GeneratedLines extends InputStream {

    private final int lines;
    private final IntFunction<String> content;
    private byte[] bytes = {};
    private int at;
    private int made;

    /** @param content of a line, counted from 0, with its line break */
    GeneratedLines(int lines, IntFunction<String> content) {
        this.lines = lines;
        this.content = content;
    }

    /** How many lines somebody has asked for so far. */
    int made() {
        return made;
    }

    @Override
    public int read() {
        if (at == bytes.length) {
            if (made == lines) {
                return -1;
            }
            bytes = content.apply(made++).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                break;
            }
            into[offset + count] = (byte) next;
            count++;
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
