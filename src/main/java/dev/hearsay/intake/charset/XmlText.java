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
 * The text of an XML document, decoded in the order that {@link CharsetPrecedence} lists for XML. A declaration that
 * the bytes contradict is an error, unless they are UTF-8 beyond doubt. No character is ever replaced.
 *
 * @param charset the name of the character set
 * @param notes a note if it differs from the declared one
 */
public record XmlText(String text, String charset, List<Note> notes) {

    private static final Pattern DECLARATION =
            Pattern.compile("\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'>]{1,60})[\"']");

    private static final int HEAD = 400;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * The text of a document.
     *
     * @throws RejectedArticleException with the code {@code charset}, if the bytes aren't text in that character set
     */
    public static XmlText of(Content content) {
        List<Note> notes = new ArrayList<>();
        Decoded decoded = CharsetPrecedence.XML.decode(
                content.bytes(),
                evidence -> label(evidence, content).flatMap(name -> declared(content.bytes(), name, notes)));
        if (decoded.guessed()) {
            notes.add(note("not UTF-8 and without a declaration; read as " + decoded.charset() + ", a guess"));
        }
        return new XmlText(decoded.text(), decoded.charset(), notes);
    }

    private static Optional<String> label(CharsetPrecedence.Evidence evidence, Content content) {
        Optional<String> inside = inside(content.bytes());
        if (evidence == CharsetPrecedence.Evidence.DECLARED_INSIDE) {
            return inside;
        }
        return inside.isPresent() ? Optional.empty() : Optional.ofNullable(content.charset());
    }

    private static Optional<String> inside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? Optional.of(declaration.group(1).strip()) : Optional.empty();
    }

    private static Optional<Decoded> declared(byte[] bytes, String name, List<Note> notes) {
        Charset charset = charset(name);
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            // a gateway changed the bytes but not the declaration; otherwise the first bytes would reveal it
            return Optional.empty();
        }
        Utf8Survey survey = Utf8Survey.of(bytes);
        if (!charset.equals(StandardCharsets.UTF_8) && survey.good() > 0 && survey.bad() == 0) {
            Decoded utf8 = strict(bytes, StandardCharsets.UTF_8, name);
            notes.add(note("declared as " + name + ", but in UTF-8 beyond doubt, and read so"));
            return Optional.of(utf8);
        }
        if (charset.equals(StandardCharsets.ISO_8859_1)
                && StrictDecoding.of(bytes, 0, WESTERN).isComplete()) {
            // as browsers do (WHATWG Encoding): control characters are unlikely, curly quotes are common
            return Optional.of(strict(bytes, WESTERN, name));
        }
        return Optional.of(strict(bytes, charset, name));
    }

    private static Decoded strict(byte[] bytes, Charset charset, String declared) {
        StrictDecoding decoding = StrictDecoding.of(bytes, 0, charset);
        if (!decoding.isComplete()) {
            throw TextDecoder.rejection("declared as " + declared + ", which it isn't", decoding, bytes);
        }
        return new Decoded(decoding.text(), charset.name(), false);
    }

    private static Note note(String message) {
        return new Note("charset", message, 1);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RejectedArticleException(
                    "charset", "declared as '" + name + "', a character set not known here; save it again as UTF-8");
        }
    }
}
