// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.copy.Copy;
import dev.hearsay.intake.copy.CreditFields;
import dev.hearsay.intake.copy.Notices;
import dev.hearsay.intake.copy.StatusWord;
import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.document.RecordField;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FeedIds;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.html.EscapedHtml;
import dev.hearsay.intake.html.HtmlBlocks;
import dev.hearsay.intake.html.MarkupEvidence;
import dev.hearsay.intake.repair.WrittenEscapes;
import dev.hearsay.intake.text.Blanks;
import dev.hearsay.intake.text.LanguageName;
import dev.hearsay.intake.text.RepairedText;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article as a JSON object with one field for each thing, as in datasets and APIs. */
final class JsonRecord {

    /** The ending that news APIs put on a text that they give only in part. */
    private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.{3})?\\s*\\[\\+\\d+ char(?:acter)?s\\]\\s*$");

    private final RecordFields fields;
    private final FieldMap map;
    private final String charset;
    private final List<Note> notes = new ArrayList<>();

    private JsonRecord(JsonNode record, FieldMap map, String charset) {
        this.fields = new RecordFields(record, map);
        this.map = map;
        this.charset = charset;
    }

    /**
     * The article of a record, or what the record holds instead. The id of a record is usually unique only within its
     * table.
     */
    static Part read(JsonNode record, FieldMap map, String charset) {
        Part part = new JsonRecord(record, map, charset).part();
        return part.id() == null || FeedIds.isUnique(part.id()) ? part : part.withLocalId();
    }

    /** The id of a record, if it is unique only within its table. */
    static Optional<String> localId(JsonNode record, FieldMap map) {
        return Optional.ofNullable(known(RecordField.ID, new RecordFields(record, map)))
                .filter(id -> !FeedIds.isUnique(id));
    }

    /** The version of a record; null if it gives none. */
    static @Nullable String version(JsonNode record, FieldMap map) {
        return known(RecordField.VERSION, new RecordFields(record, map));
    }

    /** Whether a record has a text. */
    static boolean hasText(JsonNode record, FieldMap map) {
        return record.isObject() && !text(new RecordFields(record, map)).isBlank();
    }

    private static String text(RecordFields fields) {
        return JsonValue.text(fields.find(RecordField.TEXT), "\n\n");
    }

    private Part part() {
        String id = known(RecordField.ID);
        Metadata facts = facts();
        String text = plainText(EscapedHtml.opened(text(fields)));
        noteEscaped(fields.find(RecordField.TEXT).asText());
        try {
            if (text.isBlank() && facts.status() != PublicationStatus.CANCELED) {
                throw noText();
            }
            return text.isBlank() || MarkupEvidence.isHtml(text) ? markup(id, text, facts) : plain(id, text, facts);
        } catch (RejectedArticleException e) {
            return new Part.NoArticle(id, e);
        }
    }

    /** The text; if it is not markup, with escapes undone, characters repaired and the ending of a cut text removed. */
    private String plainText(String text) {
        if (MarkupEvidence.isHtml(text)) {
            return text;
        }
        RepairedText repaired = RepairedText.ofPlain(WrittenEscapes.undo(text));
        notes.addAll(repaired.notes());
        Matcher cut = CUT.matcher(repaired.text());
        if (!cut.find()) {
            return repaired.text();
        }
        notes.add(new Note("cut-off", "whoever gave out this record cut its text; get the article itself", 1));
        return cut.replaceFirst("");
    }

    /** Notes JSON escapes that were repaired together with the value and couldn't be seen before. */
    private void noteEscaped(String value) {
        RepairedText.of(value).notes().stream()
                .map(note -> new Note(note.code(), note.message(), 1))
                .forEach(notes::add);
    }

    private Draft markup(@Nullable String id, String text, Metadata facts) {
        Draft draft = Draft.of(id, HtmlBlocks.paragraphs(text), facts, charset);
        notes.addAll(draft.notes());
        return new Draft(id, draft.text(), draft.body(), draft.metadata(), charset, notes);
    }

    /** Keeps plain text unchanged except for repairs, as offsets refer to it. */
    private Draft plain(@Nullable String id, String text, Metadata facts) {
        Copy copy = Copy.of(text);
        String start = copy.body().isEmpty() ? text : copy.body().get(0).in(text);
        Metadata known = Notices.read(facts.orElse(copy.metadata()), start);
        if (!copy.hasWords() && known.status() != PublicationStatus.CANCELED) {
            throw new RejectedArticleException(Part.NO_TEXT, "the text of this record holds no word of an article");
        }
        notes.addAll(copy.notes());
        return new Draft(id, text, copy.body(), known, charset, notes);
    }

    private Metadata facts() {
        ParsedDate date = RecordDate.of(fields.find(RecordField.DATE));
        date.problem().ifPresent(problem -> notes.add(new Note("date", problem, 1)));
        String byline = known(RecordField.BYLINE);
        return Metadata.NONE
                .withTitle(title())
                .withByline(byline == null ? null : Byline.withoutBy(byline))
                .withPublisher(known(RecordField.PUBLISHER))
                .withUrl(known(RecordField.URL))
                .withPublished(date.day(), PublishedFrom.RECORD)
                .withLanguage(language())
                .withStatus(StatusWord.status(JsonValue.words(fields.find(RecordField.STATUS)))
                        .orElse(PublicationStatus.USABLE))
                .withVersion(known(RecordField.VERSION))
                .orElse(place());
    }

    /** The place, or the dateline found in its field. */
    private Metadata place() {
        String place = known(RecordField.PLACE);
        Metadata dateline = place == null ? Metadata.NONE : CreditFields.dateline(place);
        return dateline.place() == null ? dateline.withPlace(place) : dateline;
    }

    private @Nullable String title() {
        String written = known(RecordField.TITLE);
        String title = written == null ? null : EscapedHtml.openedLine(written);
        return title != null && MarkupEvidence.isHtml(title) ? String.join(" ", HtmlBlocks.paragraphs(title)) : title;
    }

    private @Nullable String language() {
        String written = known(RecordField.LANGUAGE);
        String code = written == null ? null : LanguageName.code(written).orElse(null);
        if (written != null && code == null) {
            notes.add(new Note("language", "'" + written + "' is no language known here; write it as en", 1));
        }
        return code;
    }

    private @Nullable String known(RecordField wanted) {
        return known(wanted, fields);
    }

    private static @Nullable String known(RecordField wanted, RecordFields fields) {
        String words = Blanks.collapse(JsonValue.words(fields.find(wanted)));
        return words.isEmpty() ? null : words;
    }

    private static RejectedArticleException empty(String field) {
        return new RejectedArticleException(
                Part.NO_TEXT, "the field '" + field + "' of this record is empty, so there is no article text");
    }

    private RejectedArticleException noText() {
        String there = fields.names().isEmpty() ? "it has no fields at all" : "it has: " + fields.names();
        String named = map.field(RecordField.TEXT).orElse(null);
        Optional<String> known = fields.nameOf(RecordField.TEXT);
        if (named == null && known.isPresent()) {
            return empty(known.get());
        }
        if (named == null) {
            return new RejectedArticleException(
                    "no-text-field",
                    "no field of this record is known to hold an article's text; " + there
                            + "; name the one that does, such as --field text=body");
        }
        return fields.has(RecordField.TEXT)
                ? empty(named)
                : new RejectedArticleException(
                        "no-text-field",
                        "the field '" + named + "' that --field names for the text isn't in this record; " + there);
    }
}
