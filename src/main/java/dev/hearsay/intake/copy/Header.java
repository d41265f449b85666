// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.text.Line;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A block of fields at the start of a text, at least one of a known kind.
 *
 * @param span of its lines
 * @param after the line after it
 */
record Header(Span span, Metadata metadata, List<Note> notes, Line after) {

    private static final int MOST_FIELDS = 60;

    /** The header that begins with {@code first}. */
    static Optional<Header> of(String text, Line first) {
        List<HeaderField> fields = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Line line = first;
        Optional<HeaderField> field = HeaderField.of(text, line);
        while (field.isPresent() && lines.size() < MOST_FIELDS) {
            fields.add(field.get());
            lines.add(line);
            line = line.after(text);
            field = HeaderField.of(text, line);
        }
        int length = line.isBlank(text) ? fields.size() : endOfKnown(fields);
        if (endOfKnown(fields) == 0) {
            return Optional.empty();
        }
        Line last = lines.get(length - 1);
        HeaderFacts facts = HeaderFacts.of(fields.subList(0, length));
        return Optional.of(new Header(new Span(0, last.end()), facts.metadata(), facts.notes(), last.after(text)));
    }

    /** The end of the known fields: a last line "Mayor: We won't pay" right before copy is probably copy too. */
    private static int endOfKnown(List<HeaderField> fields) {
        int end = fields.size();
        while (end > 0 && Objects.isNull(fields.get(end - 1).kind())) {
            end--;
        }
        return end;
    }
}
