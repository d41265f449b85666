// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.pipeline.Typography;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its format tells it.
 *
 * @param id the feed's own id; null where it gives none
 * @param text as read; offsets count into it
 * @param body the parts that are copy, in order
 * @param metadata what the document says of it
 * @param charset in which the bytes were read
 * @param notes what was doubtful
 */
record Draft(@Nullable String id, String text, List<Span> body, Metadata metadata, String charset, List<Note> notes)
        implements Part {

    /**
     * An article of paragraphs, with an empty line between them.
     *
     * <p>A dateline and a byline at its start are set apart as in plain text, and the words "CORRECTION" or "KILL"
     * at the start of its title or text count as there. An article that its publisher cancels may have no copy.
     *
     * @param id the feed's own id; null where it gives none
     * @param paragraphs in order; blank ones are left out
     * @param facts what the format says; the text is asked where it is silent
     * @param charset in which the bytes were read
     * @throws RejectedArticleException with the code {@code no-text}, if there is no word and it isn't cancelled
     */
    static Draft of(@Nullable String id, List<String> paragraphs, Metadata facts, String charset) {
        String text = String.join(
                "\n\n",
                paragraphs.stream()
                        .map(Typography::repaired)
                        .map(Blanks::strip)
                        .filter(p -> !p.isEmpty())
                        .toList());
        Copy copy = Copy.of(text);
        Metadata known = Notices.read(facts.orElse(copy.metadata()), text);
        if (!copy.hasWords() && known.status() != PublicationStatus.CANCELED) {
            throw new RejectedArticleException(Part.NO_TEXT, "this item holds no article text");
        }
        return new Draft(id, text, copy.body(), known, charset, copy.notes());
    }
}
