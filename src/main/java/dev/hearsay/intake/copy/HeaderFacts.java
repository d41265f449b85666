// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.text.LanguageName;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the fields of a header say; if two state the same fact, the first counts. */
record HeaderFacts(Metadata metadata, List<Note> notes) {

    static HeaderFacts of(List<HeaderField> fields) {
        Metadata metadata = Metadata.NONE;
        List<Note> notes = new ArrayList<>();
        for (HeaderField field : fields) {
            if (field.kind() != null && !field.value().isEmpty()) {
                metadata = metadata.orElse(facts(field.kind(), field, notes));
            }
        }
        return new HeaderFacts(metadata, notes);
    }

    private static Metadata facts(HeaderField.Kind kind, HeaderField field, List<Note> notes) {
        String value = field.value();
        return switch (kind) {
            case TITLE -> Metadata.NONE.withTitle(value);
            case BYLINE -> Metadata.NONE.withByline(Byline.withoutBy(value));
            case PUBLISHER -> Metadata.NONE.withPublisher(value);
            case URL -> Metadata.NONE.withUrl(value);
            case PLACE -> Metadata.NONE.withPlace(value);
            case DATE -> date(ParsedDate.of(value), field, notes);
            case DATELINE -> dateline(value, field, notes);
            case LANGUAGE -> language(value, field, notes);
        };
    }

    private static Metadata date(ParsedDate date, HeaderField field, List<Note> notes) {
        note(date, field, notes);
        return Metadata.NONE.withPublished(date.day(), PublishedFrom.HEADER);
    }

    private static void note(ParsedDate date, HeaderField field, List<Note> notes) {
        date.problem().ifPresent(problem -> notes.add(new Note("date", problem, field.line())));
    }

    private static Metadata dateline(String value, HeaderField field, List<Note> notes) {
        Optional<FoundDateline> dateline = FoundDateline.inField(value);
        dateline.ifPresent(found -> note(found.date(), field, notes));
        return dateline.map(FoundDateline::facts).orElseGet(() -> Metadata.NONE.withPlace(value));
    }

    private static Metadata language(String value, HeaderField field, List<Note> notes) {
        String code = LanguageName.code(value).orElse(null);
        if (code == null) {
            notes.add(new Note("language", "'" + value + "' is no language known here; write it as en", field.line()));
        }
        return Metadata.NONE.withLanguage(code);
    }
}
