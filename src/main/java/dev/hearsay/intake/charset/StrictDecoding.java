// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decoding that replaces nothing: it stops at the first invalid character.
 *
 * @param text the whole text; if decoding stopped, the text up to there
 * @param bad offset of the first byte that isn't text in this character set; -1 if there is none
 */
public record StrictDecoding(String text, int bad) {

    public static StrictDecoding of(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        int bad = result.isError() ? in.position() : -1;
        return new StrictDecoding(out.flip().toString(), bad);
    }

    public boolean isComplete() {
        return bad < 0;
    }
}
