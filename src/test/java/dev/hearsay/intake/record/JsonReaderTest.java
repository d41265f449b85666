// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.Parts;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.pipeline.RejectedArticleException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    private static List<Part> read(String json, String fields) {
        FieldMap map = fields.isEmpty() ? FieldMap.NONE : FieldMap.parse(fields);
        return Parts.read(new JsonReader(map), json);
    }

    private static Draft record(String json) {
        return Parts.only(read(json, ""));
    }

    private static RejectedArticleException reason(String json, String fields) {
        return Parts.none(read(json, fields).get(0)).reason();
    }

    @Test
    void aRecordIsReadByTheNamesOfItsFields() {
        Draft draft = record("""
                {"id": 17, "title": "Odell leaves", "authors": ["Ilse Marwick", "Tam Oduya"], "publishedAt": "2025-05-16T23:59:00-04:00",
                 "source": {"id": null, "name": "Lakeside Press"}, "url": "https://news.example/17", "lang": "en-US",
                 "place": "Port Ellery", "status": "withheld", "version": 2, "content": "Odell left.\\n\\nHe was tired."}""");
        assertThat(draft.id()).isEqualTo("17");
        assertThat(draft.text()).isEqualTo("Odell left.\n\nHe was tired.");
        assertThat(Read.plain(draft.metadata()))
                .isEqualTo(new Metadata(
                        "Odell leaves",
                        "Ilse Marwick, Tam Oduya",
                        "Lakeside Press",
                        "https://news.example/17",
                        LocalDate.of(2025, 5, 16),
                        null,
                        "Port Ellery",
                        null,
                        "en",
                        PublicationStatus.WITHHELD,
                        "2",
                        null));
    }

    @Test
    void plainTextIsKeptAsItStandsAndItsOpeningIsRead() {
        String text = "By Ilse Marwick\r\n\r\nPORT ELLERY, May 16 (Lakeside Press) — Odell  left.\r\n";
        Draft draft = record("{\"text\": \"" + text.replace("\r", "\\r").replace("\n", "\\n") + "\"}");
        assertThat(draft.text()).isEqualTo(text);
        assertThat(draft.body()).hasSize(1);
        assertThat(draft.body().get(0).in(text)).isEqualTo("Odell  left.");
        assertThat(draft.metadata().byline()).isEqualTo("Ilse Marwick");
        assertThat(draft.metadata().place()).isEqualTo("PORT ELLERY");
    }

    @Test
    void markupBecomesParagraphs() {
        assertThat(record("{\"body\": \"<p>Odell <b>l</b>eft.</p><p>He was tired &amp; sad.</p>\"}")
                        .text())
                .isEqualTo("Odell left.\n\nHe was tired & sad.");
        assertThat(record("{\"body\": \"Odell left.<br/><br/>He was tired.\"}").text())
                .isEqualTo("Odell left.\n\nHe was tired.");
        assertThat(record("{\"body\": \"Five < six, <sighs> Odell.\"}").text()).isEqualTo("Five < six, <sighs> Odell.");
    }

    @Test
    void aUserSaysWhichFieldHasWhat() {
        Draft draft = Parts.only(read(
                "{\"uri\": \"urn:x\", \"type\": \"text\", \"body_text\": \"Not this.\", \"content\": {\"parts\": [\"Odell left.\"]},"
                        + " \"meta\": {\"day\": 1747353600}}",
                "text=content.parts.0,date=meta.day"));
        assertThat(draft.text()).isEqualTo("Odell left.");
        assertThat(draft.metadata().published()).isEqualTo("2025-05-16");
    }

    @Test
    void aRecordWithoutATextNamesItsFields() {
        assertThat(reason("{\"headline\": \"Odell\", \"payload\": {\"words\": \"Odell left.\"}}", ""))
                .hasMessage("no field of this record is known to hold an article's text; it has: headline,"
                        + " payload.words; name the one that does, such as --field text=body");
        assertThat(reason("{\"headline\": \"Odell\"}", "text=words"))
                .hasMessage("the field 'words' that --field names for the text isn't in this record; it has: headline");
        assertThat(reason("{\"words\": \" \"}", "text=words"))
                .hasMessage("the field 'words' of this record is empty, so there is no article text");
        assertThat(reason("{}", "").code()).isEqualTo("no-text-field");
    }

    @Test
    void hearsaysOwnClaimsAreRefused() {
        RejectedArticleException reason = reason("{\"schema\": \"hearsay/claim/1\", \"text\": \"Odell left.\"}", "");
        assertThat(reason.code()).isEqualTo("claims");
        assertThat(reason).hasMessageContaining("Hearsay's own claims");
    }

    @Test
    void aListInAnEnvelopeIsReadRecordByRecord() {
        List<Part> parts = read(
                "{\"status\": \"ok\", \"articles\": [{\"content\": \"Odell left.\"}, {\"title\": \"Odell\"}, 7]}", "");
        assertThat(Parts.draft(parts.get(0)).text()).isEqualTo("Odell left.");
        assertThat(Parts.none(parts.get(1)).reason()).hasMessageContaining("it has: title");
        assertThat(Parts.none(parts.get(2)).reason()).hasMessageContaining("no object");
    }

    @Test
    void aFaultIsToldByItsPlace() {
        RejectedArticleException fault = catchThrowableOfType(
                RejectedArticleException.class, () -> read("{\"text\": \"Odell left.\",\n  \"title\" 7}", ""));
        assertThat(fault.code()).isEqualTo("json");
        assertThat(List.of(fault.line(), fault.column())).containsExactly(2, 11);
    }

    @Test
    void anUnknownDateOrLanguageIsANote() {
        Draft draft = record("{\"text\": \"Odell left.\", \"date\": \"4/5/2025\", \"language\": \"Klingon\"}");
        assertThat(draft.metadata().published()).isNull();
        assertThat(draft.notes()).extracting(Note::code).containsExactly("date", "language");
    }

    @Test
    void aCancelledRecordNeedsNoText() {
        Draft draft = record("{\"id\": \"a\", \"text\": null, \"status\": \"cancelled\"}");
        assertThat(draft.metadata().status()).isEqualTo(PublicationStatus.CANCELED);
    }

    @Test
    void halfACharacterAndANulAreNoText() {
        assertThat(record("{\"text\": \"Od\\u0000ell \\ud83d left \\ud83d\\ude00.\"}")
                        .text())
                .isEqualTo("Odell \uFFFD left 😀.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE", "windows-1252,windows-1252"})
    void theCharacterSetIsFound(String written, String read) {
        byte[] bytes = "{\"text\": \"Mayor Ödell said “no” and left.\"}".getBytes(Charset.forName(written));
        Draft draft = Parts.only(Parts.read(new JsonReader(FieldMap.NONE), bytes));
        assertThat(draft.text()).isEqualTo("Mayor Ödell said “no” and left.");
        assertThat(draft.charset()).isEqualTo(read);
        assertThat(draft.notes()).hasSize(read.equals("windows-1252") ? 1 : 0);
    }

    @Test
    void aFileIsReadThroughTheArticleReader() {
        byte[] json = "[{\"uid\": \"a\", \"text\": \"Odell left.\"}]".getBytes(StandardCharsets.UTF_8);
        assertThat(Read.bytes(json).article().id()).isEqualTo("stdin#id=a");
    }
}
