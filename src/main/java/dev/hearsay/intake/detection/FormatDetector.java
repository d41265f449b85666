// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

import dev.hearsay.intake.charset.EvidentCharset;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.mail.MailEvidence;
import dev.hearsay.intake.wire.WireFrame;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the format of a file from its bytes. */
public final class FormatDetector {

    private static final int HEAD = 4096;

    /** Idle characters, the start of a heading, a service letter or two; later the start of the text. */
    private static final Pattern WIRE = Pattern.compile("\\x16*\\x01\\w[^\\x02]{0,400}\\x02");

    private static final Pattern HTML = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|html|head|body|title|meta|article|section|main|div|span|p|h[1-6]|br|table|a|ul|ol)"
                    + "(?:\\s[^<>]*)?/?>");

    private static final Pattern XML =
            Pattern.compile("<(?:\\?xml\\s|!--|!DOCTYPE\\s|[\\p{L}_][\\w.:-]*(?:\\s[^<>]*)?/?>)");

    private static final Pattern JSON =
            Pattern.compile("(?:\\{\\s*\"(?:[^\"\\\\]|\\\\.){0,200}+\"\\s*:|\\{\\s*\\}|\\[\\s*[\\[{\"])");

    private FormatDetector() {}

    public static Detection detect(byte[] bytes) {
        Optional<EvidentCharset> charset = EvidentCharset.of(bytes);
        String view = view(bytes, charset);
        if ((WIRE.matcher(view).lookingAt() || WireFrame.START.matcher(view).lookingAt()) && view.indexOf('\0') < 0) {
            return Detection.of(Format.WIRE);
        }
        Optional<Signature> signature = Signature.of(bytes);
        int bad = ControlCharacters.firstOfData(view);
        if (bad >= 0) {
            int offset = charset.map(c -> c.mark() + bad * c.width()).orElse(bad);
            return Detection.binary(signature.map(Signature::description).orElse(Format.BINARY.description()), offset);
        }
        if (signature.filter(Signature::sure).isPresent()) {
            return Detection.binary(signature.get().description(), -1);
        }
        Format format = markup(view);
        return format == Format.PLAIN_TEXT ? Detection.ofText(view.stripLeading()) : Detection.of(format);
    }

    /** The characters or, if the character set isn't evident, one character for each byte. */
    private static String view(byte[] bytes, Optional<EvidentCharset> charset) {
        return charset.map(c -> new String(bytes, c.mark(), bytes.length - c.mark(), c.charset()))
                .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Format markup(String view) {
        String content = view.strip();
        String head = content.substring(0, Math.min(content.length(), HEAD));
        if (head.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        if (HTML.matcher(head).lookingAt()) {
            return Format.HTML;
        }
        Format root = head.startsWith("<") ? RootElements.format(content) : Format.XML;
        boolean whole = content.endsWith(">") || head.startsWith("<?xml");
        // a transmission that was cut off is still a transmission, not plain text
        if (root != Format.XML || (whole && XML.matcher(head).lookingAt())) {
            return root;
        }
        if (JSON.matcher(head).lookingAt() && (content.endsWith("}") || content.endsWith("]"))) {
            return Format.JSON;
        }
        return MailEvidence.isMail(head) ? Format.MAIL : Format.PLAIN_TEXT;
    }
}
