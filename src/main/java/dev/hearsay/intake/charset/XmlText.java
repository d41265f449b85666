// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Note;
import dev.hearsay.pipeline.RejectedArticleException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML document, in the character set of its byte order mark, of its declaration, or of what declared
 * it outside, in this order (XML 1.0, appendix F). No character is ever replaced.
 *
 * @param charset the name of the character set
 * @param notes where it is another than was declared
 */
public record XmlText(String text, String charset, List<Note> notes) {

    private static final Pattern DECLARATION =
            Pattern.compile("\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,60})[\"']");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * The text of a document.
     *
     * @throws RejectedArticleException with the code {@code charset}, if the bytes aren't text in that character set
     */
    public static XmlText of(Content content) {
        byte[] bytes = content.bytes();
        Optional<String> name = declared(content);
        if (name.isEmpty() || EvidentCharset.of(bytes).isPresent()) {
            return undeclared(bytes);
        }
        Charset charset = charset(name.get());
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            // a gateway changed the bytes and not the declaration, else the first of them would show it
            return undeclared(bytes);
        }
        Utf8Survey survey = Utf8Survey.of(bytes);
        if (!charset.equals(StandardCharsets.UTF_8) && survey.good() > 0 && survey.bad() == 0) {
            XmlText text = strict(bytes, StandardCharsets.UTF_8, name.get());
            return text.noting("declared as " + name.get() + ", but in UTF-8 beyond doubt, and read so");
        }
        if (charset.equals(StandardCharsets.ISO_8859_1)
                && StrictDecoding.of(bytes, 0, WESTERN).isComplete()) {
            // as browsers do (WHATWG Encoding): nobody writes control characters, many write curly quotes
            return strict(bytes, WESTERN, name.get());
        }
        return strict(bytes, charset, name.get());
    }

    private static Optional<String> declared(Content content) {
        byte[] bytes = content.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? Optional.of(declaration.group(1).strip()) : Optional.ofNullable(content.charset());
    }

    private static XmlText undeclared(byte[] bytes) {
        Decoded decoded = TextDecoder.decode(bytes);
        XmlText text = new XmlText(decoded.text(), decoded.charset(), List.of());
        return decoded.guessed()
                ? text.noting("not UTF-8 and without a declaration; read as " + decoded.charset() + ", a guess")
                : text;
    }

    private static XmlText strict(byte[] bytes, Charset charset, String declared) {
        StrictDecoding decoding = StrictDecoding.of(bytes, 0, charset);
        if (!decoding.isComplete()) {
            throw TextDecoder.rejection("declared as " + declared + ", which it isn't", decoding, bytes);
        }
        return new XmlText(decoding.text(), charset.name(), List.of());
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RejectedArticleException(
                    "charset", "declared as '" + name + "', a character set not known here; save it again as UTF-8");
        }
    }

    private XmlText noting(String message) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note("charset", message, 1));
        return new XmlText(text, charset, more);
    }
}
