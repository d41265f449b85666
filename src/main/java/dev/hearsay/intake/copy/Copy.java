// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.AlignedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A text divided into copy and what comes before it.
 *
 * @param text all of it
 * @param body the parts that are copy, in order, without surrounding white space
 * @param metadata what the rest says
 * @param notes what was doubtful
 */
public record Copy(String text, List<Span> body, Metadata metadata, List<Note> notes) {

    public static Copy of(String text) {
        AlignedText aligned = AlignedText.of(text);
        String read = aligned.text();
        Opening opening = Opening.of(read);
        List<Span> body = new ArrayList<>();
        int from = 0;
        for (Span span : opening.apart()) {
            body.add(new Span(from, span.start()).strip(read));
            from = span.end();
        }
        body.add(new Span(from, read.length()).strip(read));
        body.removeIf(Span::isEmpty);
        body.replaceAll(aligned::toOriginal);
        return new Copy(text, body, opening.metadata(), opening.notes());
    }

    public boolean hasWords() {
        return body.stream().anyMatch(part -> part.in(text).codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
