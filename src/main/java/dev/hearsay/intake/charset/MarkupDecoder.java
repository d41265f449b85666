// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import dev.hearsay.intake.document.Content;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of HTML, or of XML that is read leniently, in the order that {@link CharsetPrecedence} lists for
 * HTML. A declaration that the bytes contradict is ignored. No character is ever replaced.
 */
public final class MarkupDecoder {

    private static final int HEAD = 4096;

    /** The declaration of XML, and HTML's meta element in its two forms. */
    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)(?:<\\?xml[^>]{0,200}?encoding|<meta[^>]{0,200}?charset)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

    /** WHATWG Encoding, 4.2: text labelled Latin-1 or ASCII is read as windows-1252. */
    private static final Pattern WESTERN =
            Pattern.compile("(?i)(?:iso[-_]?8859[-_]?1|latin-?1|l1|us-ascii|ascii|cp1252|x-cp1252)");

    private MarkupDecoder() {}

    public static Decoded decode(Content content) {
        byte[] bytes = content.bytes();
        return CharsetPrecedence.HTML.decode(
                bytes,
                evidence -> label(evidence, content)
                        .flatMap(MarkupDecoder::charset)
                        .flatMap(charset -> decode(bytes, charset)));
    }

    private static Optional<String> label(CharsetPrecedence.Evidence evidence, Content content) {
        return evidence == CharsetPrecedence.Evidence.DECLARED_OUTSIDE
                ? Optional.ofNullable(content.charset())
                : inside(content.bytes());
    }

    private static Optional<Decoded> decode(byte[] bytes, Charset charset) {
        StrictDecoding decoding = StrictDecoding.of(bytes, 0, charset);
        return decoding.isComplete()
                ? Optional.of(new Decoded(decoding.text(), charset.name(), false))
                : Optional.empty();
    }

    private static Optional<String> inside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
    }

    /** UTF-16 would have been detected already, so a declaration of it is wrong. */
    private static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (WESTERN.matcher(name).matches()) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        try {
            return Charset.isSupported(name) && !name.startsWith("utf-16") && !name.startsWith("utf-32")
                    ? Optional.of(Charset.forName(name))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
