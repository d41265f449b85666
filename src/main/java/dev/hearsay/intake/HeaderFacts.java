// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Metadata;
import java.util.ArrayList;
import java.util.List;

/** What the fields of a header say; of two that say the same the first counts. */
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
            case DATE -> date(WrittenDate.of(value), field, notes);
            case DATELINE -> dateline(value, field, notes);
            case LANGUAGE -> language(value, field, notes);
        };
    }

    private static Metadata date(WrittenDate date, HeaderField field, List<Note> notes) {
        date.problem().ifPresent(problem -> notes.add(new Note("date", problem, field.line())));
        return Metadata.NONE.withPublished(date.day());
    }

    private static Metadata dateline(String value, HeaderField field, List<Note> notes) {
        return Dateline.ofField(value)
                .map(dateline -> date(dateline.date(), field, notes)
                        .withPlace(dateline.place())
                        .withPublisher(dateline.publisher()))
                .orElseGet(() -> Metadata.NONE.withPlace(value));
    }

    private static Metadata language(String value, HeaderField field, List<Note> notes) {
        String code = LanguageName.code(value).orElse(null);
        if (code == null) {
            notes.add(new Note("language", "'" + value + "' is no language known here; write it as en", field.line()));
        }
        return Metadata.NONE.withLanguage(code);
    }
}
