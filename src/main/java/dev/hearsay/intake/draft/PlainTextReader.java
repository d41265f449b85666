// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.draft;

import dev.hearsay.intake.charset.Decoded;
import dev.hearsay.intake.charset.TextDecoder;
import dev.hearsay.intake.copy.Copy;
import dev.hearsay.intake.copy.Notices;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.text.RepairedText;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text, with what may precede the copy: a header, a byline, a dateline. */
public final class PlainTextReader implements FormatReader {

    private final boolean repairs;

    /** @param repairs whether misread characters are put right */
    public PlainTextReader(boolean repairs) {
        this.repairs = repairs;
    }

    @Override
    public List<Part> read(Content content) {
        Decoded decoded = TextDecoder.decode(content.bytes());
        RepairedText repaired =
                repairs ? RepairedText.ofPlain(decoded.text()) : new RepairedText(decoded.text(), List.of());
        Copy copy = Copy.of(repaired.text());
        requireWords(copy);
        List<Note> notes = new ArrayList<>(decoded.note().stream().toList());
        notes.addAll(repaired.notes());
        notes.addAll(copy.notes());
        String start = copy.body().get(0).in(copy.text());
        Metadata metadata = Notices.read(copy.metadata(), start);
        return List.of(new Draft(null, copy.text(), copy.body(), metadata, decoded.charset(), notes));
    }

    private static void requireWords(Copy copy) {
        if (copy.hasWords()) {
            return;
        }
        boolean blank = copy.text().codePoints().noneMatch(Character::isLetterOrDigit);
        throw new RejectedArticleException(
                "empty",
                blank
                        ? "this file is empty: it holds no word"
                        : "nothing follows the header: the article itself is missing from this file");
    }
}
