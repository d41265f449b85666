// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import dev.hearsay.intake.charset.Decoded;
import dev.hearsay.intake.charset.MarkupDecoder;
import dev.hearsay.intake.copy.Copy;
import dev.hearsay.intake.copy.Notices;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.html.HtmlBlocks;
import dev.hearsay.intake.text.RepairedText;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an e-mail message as the article that it carries: its plain text, or else its HTML. What the text says about
 * itself in a header or a dateline takes precedence over the fields of the message. A web page that was saved as one
 * file (MHTML, RFC 2557) is read as a page.
 */
public final class MailReader implements FormatReader {

    /** A line of two dashes separates the signature of a message from its text (RFC 3676, 4.3). */
    private static final Pattern SIGNATURE = Pattern.compile("(?s)\\R-- \\R.*|\\R--\\s*$");

    private final FormatReader pages;

    /** @param pages reads web pages */
    public MailReader(FormatReader pages) {
        this.pages = pages;
    }

    @Override
    public List<Part> read(Content content) {
        MailMessage message = parse(content.bytes());
        Optional<MailText> html = message.text(true);
        if (html.isPresent() && MailFacts.isSavedPage(message.header(), html.get())) {
            return page(message.header(), html.get());
        }
        Optional<Draft> plain = message.text(false).flatMap(text -> plain(message.header(), text));
        if (plain.isPresent()) {
            return List.of(plain.get());
        }
        return List.of(html.map(text -> html(message.header(), text)).orElseThrow(() -> withoutText(message)));
    }

    private static MailMessage parse(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        try {
            return MailMessage.parse(Arrays.copyOfRange(bytes, from, bytes.length));
        } catch (IOException e) {
            throw new RejectedArticleException(
                    "damaged",
                    "this message can't be taken apart (" + e.getMessage() + "); save its text as plain text");
        }
    }

    private List<Part> page(MailHeader header, MailText html) {
        Metadata facts = MailFacts.ofPage(header, html);
        return pages.read(new Content(html.bytes(), html.charset(), null, facts)).stream()
                .map(part -> part instanceof Draft draft ? withFacts(draft, facts) : part)
                .toList();
    }

    /** Empty if the plain text is only a remark on the HTML beside it. */
    private static Optional<Draft> plain(MailHeader header, MailText text) {
        Decoded decoded = decoded(text);
        String lines = text.header().says("content-type", "flowed") ? FlowedText.join(decoded.text()) : decoded.text();
        RepairedText repaired =
                RepairedText.of(SIGNATURE.matcher(lines).replaceFirst("").strip());
        Copy copy = Copy.of(repaired.text());
        if (!copy.hasWords()) {
            return Optional.empty();
        }
        List<Note> notes = new ArrayList<>(decoded.note().stream().toList());
        notes.addAll(repaired.notes());
        notes.addAll(copy.notes());
        Metadata known = Notices.read(
                copy.metadata().orElse(MailFacts.of(header)), copy.body().get(0).in(copy.text()));
        return Optional.of(new Draft(null, copy.text(), copy.body(), known, decoded.charset(), notes));
    }

    private static Draft html(MailHeader header, MailText text) {
        Decoded decoded = decoded(text);
        Draft draft = Draft.of(null, HtmlBlocks.paragraphs(decoded.text()), Metadata.NONE, decoded.charset());
        return withFacts(draft, MailFacts.of(header));
    }

    private static Decoded decoded(MailText text) {
        return MarkupDecoder.decode(new Content(text.bytes(), text.charset(), null, Metadata.NONE));
    }

    private static Draft withFacts(Draft draft, Metadata facts) {
        return new Draft(
                draft.id(), draft.text(), draft.body(), draft.metadata().orElse(facts), draft.charset(), draft.notes());
    }

    private static RejectedArticleException withoutText(MailMessage message) {
        String parts = message.others().isEmpty() ? "" : "; it has " + String.join(", ", message.others());
        return new RejectedArticleException(
                Part.NO_TEXT, "this message has no text" + parts + "; save what it carries and give that");
    }
}
