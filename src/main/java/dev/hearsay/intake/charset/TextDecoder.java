// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import dev.hearsay.intake.document.Position;
import dev.hearsay.pipeline.RejectedArticleException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes the bytes of plain text in the order that {@link CharsetPrecedence} lists for it. A byte order mark is not
 * part of the text, and no character is ever replaced.
 */
public final class TextDecoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** English has a curly quote or an accent now and then; text in another alphabet has little else. */
    private static final double MOSTLY_ASCII = 0.7;

    private TextDecoder() {}

    /**
     * The text of {@code bytes}.
     *
     * @throws RejectedArticleException with the code {@code charset}, if it is not text in any known character set
     */
    public static Decoded decode(byte[] bytes) {
        return CharsetPrecedence.PLAIN_TEXT.decode(bytes, declared -> Optional.empty());
    }

    /** The text in the character set indicated by its first bytes or its zero bytes; empty if they indicate none. */
    static Optional<Decoded> marked(byte[] bytes) {
        return EvidentCharset.of(bytes).map(evident -> decode(bytes, evident));
    }

    /** The text in UTF-8; empty if some bytes aren't valid UTF-8. */
    static Optional<Decoded> utf8(byte[] bytes) {
        StrictDecoding utf8 = StrictDecoding.of(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isComplete() ? Optional.of(new Decoded(utf8.text(), "UTF-8", false)) : Optional.empty();
    }

    /** The text in the character set that fits best, of bytes that aren't UTF-8. */
    static Decoded likeliest(byte[] bytes) {
        if (Utf8Survey.of(bytes).isDamaged()) {
            throw rejection("not UTF-8", StrictDecoding.of(bytes, 0, StandardCharsets.UTF_8), bytes);
        }
        return guessed(bytes);
    }

    private static Decoded decode(byte[] bytes, EvidentCharset evident) {
        StrictDecoding decoding = StrictDecoding.of(bytes, evident.mark(), evident.charset());
        if (!decoding.isComplete()) {
            throw rejection("not " + evident.charset().name(), decoding, bytes);
        }
        return new Decoded(decoding.text(), evident.charset().name(), false);
    }

    private static Decoded guessed(byte[] bytes) {
        StrictDecoding western = StrictDecoding.of(bytes, 0, WESTERN);
        if (western.isComplete() && asciiShare(bytes) >= MOSTLY_ASCII) {
            return new Decoded(western.text(), WESTERN.name(), true);
        }
        Optional<Charset> likely = likely(bytes);
        if (likely.isPresent()) {
            StrictDecoding decoding = StrictDecoding.of(bytes, 0, likely.get());
            if (decoding.isComplete()) {
                return new Decoded(decoding.text(), likely.get().name(), true);
            }
        }
        if (!western.isComplete()) {
            throw rejection("neither UTF-8 nor windows-1252", western, bytes);
        }
        return new Decoded(western.text(), WESTERN.name(), true);
    }

    private static double asciiShare(byte[] bytes) {
        int ascii = 0;
        for (byte b : bytes) {
            ascii += b >= 0 ? 1 : 0;
        }
        return (double) ascii / bytes.length;
    }

    private static Optional<Charset> likely(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || !Charset.isSupported(name) ? Optional.empty() : Optional.of(Charset.forName(name));
    }

    /** The rejection, which says at which byte the text ends and what to do. */
    static RejectedArticleException rejection(String verdict, StrictDecoding decoding, byte[] bytes) {
        Position position = Position.endOf(decoding.text());
        String message = String.format(
                Locale.ROOT,
                "%s: byte %d (0x%02X) belongs to no character; save the article again as UTF-8",
                verdict,
                decoding.bad(),
                bytes[decoding.bad()] & 0xFF);
        return new RejectedArticleException("charset", message, position.line(), position.column());
    }
}
