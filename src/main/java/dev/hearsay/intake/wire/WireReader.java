// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.charset.Decoded;
import dev.hearsay.intake.charset.TextDecoder;
import dev.hearsay.intake.copy.EditorsNote;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what agencies send over a wire: ANPA 1312 (American Newspaper Publishers Association, 1989) and IPTC 7901
 * (The Text Transmission Format), one story or several in a file; and older transmissions, between ZCZC and NNNN.
 */
public final class WireReader implements FormatReader {

    /** "eca062 4 i 211 ccccb dpa 061": the service, priority, category and number of words, and finally the agency. */
    private static final Pattern IPTC =
            Pattern.compile("\\w+\\h+\\d\\h+\\p{L}+\\h+\\d+\\h(?:.*\\h)?(?<agency>\\p{L}[\\p{L}-]{1,9})\\h+\\d+\\h*");

    @Override
    public List<Part> read(Content content) {
        Decoded decoded = decode(content.bytes());
        List<Part> parts = new ArrayList<>();
        for (WireTransmission story : WireTransmission.of(decoded.text())) {
            parts.add(part(story, decoded));
        }
        if (parts.isEmpty()) {
            WireFrame.of(decoded.text()).forEach(frame -> parts.add(part(frame, decoded)));
        }
        if (parts.isEmpty()) {
            throw new RejectedArticleException(
                    Part.NO_TEXT,
                    "no story in this transmission: nothing follows a start of heading (SOH, 0x01) or the letters ZCZC");
        }
        return parts;
    }

    private static Decoded decode(byte[] bytes) {
        return ComposedAccents.decode(bytes)
                .map(text -> new Decoded(text, "ISO-6937", true))
                .orElseGet(() -> TextDecoder.decode(bytes));
    }

    private static Part part(WireTransmission story, Decoded decoded) {
        WireText text = story.isAnpa() ? WireText.ofAnpa(story.text()) : WireText.ofIptc(story.text());
        WireHead head = story.isAnpa() ? WireHead.ofAnpa(text.head()) : iptcHead(story.heading(), text.head());
        WireCopy copy = WireCopy.of(text.copy());
        return part(copy.paragraphs(), facts(story, head, copy), head.slug(), decoded);
    }

    private static Part part(WireFrame frame, Decoded decoded) {
        WireCopy copy = WireCopy.of(WireText.unwrapped(frame.copy()));
        Metadata facts = WireCodes.facts(frame.head());
        Metadata dated = facts.published() != null
                ? facts
                : facts.withPublished(WireDay.of(frame.transmission()), PublishedFrom.RECORD);
        for (String note : copy.notes()) {
            dated = EditorsNote.read(dated, note);
        }
        String title = facts.title();
        return part(copy.paragraphs(), dated, title == null ? "" : title, decoded);
    }

    private static Part part(List<String> paragraphs, Metadata facts, String called, Decoded decoded) {
        try {
            Draft draft = Draft.of(null, paragraphs, facts, decoded.charset());
            List<Note> notes = new ArrayList<>(decoded.note().stream().toList());
            notes.addAll(draft.notes());
            return new Draft(null, draft.text(), draft.body(), draft.metadata(), draft.charset(), notes);
        } catch (RejectedArticleException e) {
            String named = called.isEmpty() ? "" : ": " + called;
            return new Part.NoArticle(
                    null,
                    new RejectedArticleException(
                            Part.NO_TEXT, "a transmission without copy, such as a table or a heading alone" + named));
        }
    }

    private static WireHead iptcHead(String heading, List<String> lines) {
        List<String> heads = heading.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Matcher first = IPTC.matcher(heads.isEmpty() ? "" : heads.get(0));
        String slug = heads.size() > 1 ? heads.get(1).replaceFirst("/$", "") : "";
        return WireHead.ofIptc(slug, first.matches() ? first.group("agency") : null, lines);
    }

    private static Metadata facts(WireTransmission story, WireHead head, WireCopy copy) {
        String headline = head.headline();
        Metadata facts = Metadata.NONE
                .withTitle(headline != null ? headline : head.slug().isEmpty() ? null : head.slug())
                .withByline(head.byline())
                .withPublisher(head.publisher())
                .withPublished(WireDay.of(story), PublishedFrom.RECORD)
                .withVersion(head.version());
        List<String> remarks = new ArrayList<>(head.remarks());
        remarks.addAll(copy.notes());
        for (String remark : remarks) {
            facts = EditorsNote.read(facts, remark);
        }
        return facts;
    }
}
