// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.draft;

import dev.hearsay.intake.copy.Copy;
import dev.hearsay.intake.copy.Notices;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.repair.Mojibake;
import dev.hearsay.intake.text.Blanks;
import dev.hearsay.intake.text.RepairedText;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.pipeline.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its format gives it.
 *
 * @param id the feed's own id; null where it gives none
 * @param local whether that id counts within its file alone
 * @param text as read; offsets count into it
 * @param body the parts that are copy, in order
 * @param metadata what the document says about it
 * @param charset in which the bytes were read
 * @param notes on doubtful points
 */
public record Draft(
        @Nullable String id,
        boolean local,
        String text,
        List<Span> body,
        Metadata metadata,
        String charset,
        List<Note> notes)
        implements Part {

    /** An article whose id, if it has one, identifies it everywhere. */
    public Draft(
            @Nullable String id, String text, List<Span> body, Metadata metadata, String charset, List<Note> notes) {
        this(id, false, text, body, metadata, charset, notes);
    }

    /**
     * An article of paragraphs, with an empty line between them.
     *
     * <p>A dateline and a byline at its start are set apart as in plain text, and the words "CORRECTION" or "KILL"
     * at the start of its title or text count as there. An article that its publisher cancels may have no copy.
     *
     * @param id the feed's own id; null where it gives none
     * @param paragraphs in order; blank ones are left out
     * @param facts what the format says; the text fills its gaps
     * @param charset in which the bytes were read
     * @throws RejectedArticleException with the code {@code no-text}, if there are no words and it isn't cancelled
     */
    public static Draft of(@Nullable String id, List<String> paragraphs, Metadata facts, String charset) {
        String joined = String.join(
                "\n\n",
                paragraphs.stream().map(Blanks::strip).filter(p -> !p.isEmpty()).toList());
        // misread characters first: a no-break space may be a part of one
        RepairedText repaired = RepairedText.of(joined);
        String text = Typography.repaired(repaired.text());
        Copy copy = Copy.of(text);
        Metadata known = Notices.read(repaired(facts).orElse(copy.metadata()), text);
        if (!copy.hasWords() && known.status() != PublicationStatus.CANCELED) {
            throw new RejectedArticleException(Part.NO_TEXT, "this item holds no article text");
        }
        List<Note> notes = new ArrayList<>(repaired.notes());
        notes.addAll(copy.notes());
        return new Draft(id, text, copy.body(), known, charset, notes);
    }

    private static Metadata repaired(Metadata facts) {
        String title = facts.title();
        String byline = facts.byline();
        String publisher = facts.publisher();
        return facts.withTitle(title == null ? null : Mojibake.repair(title))
                .withByline(byline == null ? null : Mojibake.repair(byline))
                .withPublisher(publisher == null ? null : Mojibake.repair(publisher));
    }

    @Override
    public Draft withLocalId() {
        return new Draft(id, true, text, body, metadata, charset, notes);
    }

    /** The same article with other notes. */
    public Draft withNotes(List<Note> value) {
        return new Draft(id, local, text, body, metadata, charset, value);
    }

    /** This article with a day of publication, unless it has one. */
    public Draft dated(LocalDate day, PublishedFrom from) {
        return metadata.published() != null
                ? this
                : new Draft(id, local, text, body, metadata.withPublished(day, from), charset, notes);
    }
}
