// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A message (RFC 5322) with the contents of its parts (MIME, RFC 2045).
 *
 * @param texts in their order
 * @param others the types of the other parts, such as {@code application/pdf}, in their order
 */
public record MailMessage(MailHeader header, List<MailText> texts, List<String> others) {

    /**
     * Parses a message.
     *
     * @throws IOException with a message for people, if it can't be parsed
     */
    public static MailMessage parse(byte[] bytes) throws IOException {
        MailParts parts = new MailParts();
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.PERMISSIVE, DecodeMonitor.SILENT, null);
        parser.setContentHandler(parts);
        parser.setContentDecoding(true);
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        return parts.message();
    }

    /** The text of the message itself, in plain text or in HTML; otherwise a text attached in that form. */
    public Optional<MailText> text(boolean html) {
        Predicate<MailText> form = text -> text.html() == html && text.bytes().length > 0;
        return texts.stream()
                .filter(form.and(text -> !text.attached()))
                .findFirst()
                .or(() -> texts.stream().filter(form).findFirst());
    }
}
