// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.FormatCases;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Rejection;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as crawlers and programming interfaces for news write them, with invented content. */
class ToolRecordsTest {

    private static final String TEXT = "Ulla Prane left on Tuesday.";

    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    @Test
    void theDayOfPublicationOfTheCaseIsNotThatOfTheDownload() {
        Article article = Items.article(
                FormatCases.read(FormatCases.bytes("38-tool-json-a.json")).get(0));
        Metadata facts = article.metadata();
        assertThat(article.text()).startsWith("Mayor Ulla Prane said").endsWith("said engineer Piet Okafor.");
        assertThat(facts.published()).isEqualTo(DAY);
        assertThat(facts.publisher()).isEqualTo("h.example");
        assertThat(facts.byline()).isEqualTo("Lena Moss");
        assertThat(facts.url()).isEqualTo("https://h.example/1");
    }

    /** Each says the same in its own names. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                {"title": "Ferry", "author": "Lena Moss", "hostname": "h.example", "date": "2031-03-05", "filedate": "2031-03-09",
                 "source": "https://h.example/1", "source-hostname": "Harbour Wire", "id": null, "raw_text": "x",
                 "text": "Ulla Prane left on Tuesday.", "comments": "", "excerpt": "She left."}""", """
                {"url": "https://h.example/1", "title": "Ferry", "authors": ["Lena Moss"], "text": "Ulla Prane left on Tuesday.",
                 "publish_date": "2031-03-05 10:00:00", "source_url": "https://h.example", "site_name": "Harbour Wire",
                 "summary": "x", "meta_lang": "en", "download_date": "2031-03-09"}""", """
                {"status": "ok", "totalResults": 1, "articles": [{"source": {"id": null, "name": "Harbour Wire"},
                 "author": "Lena Moss", "title": "Ferry", "url": "https://h.example/1",
                 "publishedAt": "2031-03-05T10:00:00Z", "content": "Ulla Prane left on Tuesday.… [+1234 chars]"}]}""", """
                {"articles": {"page": 1, "results": [{"uri": "778", "lang": "eng", "dateTime": "2031-03-05T10:00:00Z",
                 "dataType": "news", "url": "https://h.example/1", "title": "Ferry", "body": "Ulla Prane left on Tuesday.",
                 "source": {"uri": "h.example", "title": "Harbour Wire"}, "authors": [{"name": "Lena Moss"}]}]}}""", """
                {"posts": [{"thread": {"site_full": "Harbour Wire", "published": "2031-03-01"}, "uuid": "7", "crawled": "2031-03-09",
                 "url": "https://h.example/1", "author": "Lena Moss", "published": "2031-03-05T10:00:00.000+02:00",
                 "title": "Ferry", "text": "Ulla Prane left on Tuesday.", "language": "english"}]}""", """
                {"response": {"status": "ok", "results": [{"webTitle": "Ferry", "webUrl": "https://h.example/1",
                 "webPublicationDate": "2031-03-05T10:00:00Z", "fields": {"bodyText": "Ulla Prane left on Tuesday.",
                 "byline": "Lena Moss", "publication": "Harbour Wire"}}]}}""", """
                {"_index": "news", "_id": "7", "_source": {"headline": "Ferry", "story": "Ulla Prane left on Tuesday.",
                 "author": "Lena Moss", "pub_date": "2031-03-05", "publisher": "Harbour Wire", "link": "https://h.example/1"}}""", """
                {"title": {"rendered": "Ferry"}, "content": {"rendered": "<p>Ulla Prane left on Tuesday.</p>", "protected": false},
                 "date": "2031-03-05T10:00:00", "modified": "2031-03-09T10:00:00", "link": "https://h.example/1", "author": 3,
                 "author_name": "Lena Moss", "site_name": "Harbour Wire"}""", """
                {"title": "Ferry", "authors": ["Lena Moss"], "body": {"summary": [], "sections": [{"headline": [],
                 "paragraphs": ["Ulla Prane left on Tuesday."]}]}, "publishing_date": "2031-03-05 10:00:00+00:00",
                 "domain": "Harbour Wire", "url": "https://h.example/1"}"""})
    void theNamesOfManyToolsAreKnown(String json) {
        List<ReadItem> items = FormatCases.read(json);
        assertThat(FormatCases.texts(items)).containsExactly(TEXT);
        Metadata facts = Items.facts(items.get(0));
        assertThat(facts.title()).isEqualTo("Ferry");
        assertThat(facts.published()).isEqualTo(DAY);
        assertThat(facts.publisher()).isEqualTo("Harbour Wire");
        assertThat(facts.byline()).isEqualTo("Lena Moss");
        assertThat(facts.url()).isEqualTo("https://h.example/1");
    }

    @Test
    void aTextThatTheInterfaceCutIsNoted() {
        List<ReadItem> items = FormatCases.read("{\"content\": \"Ulla Prane left … [+99 chars]\", \"title\": \"x\"}");
        assertThat(FormatCases.texts(items)).containsExactly("Ulla Prane left");
        assertThat(FormatCases.notes(items.get(0))).containsExactly("cut-off");
    }

    @Test
    void recordsOfTheCaseWithoutATextAreNoted() {
        List<ReadItem> items = FormatCases.read(FormatCases.bytes("45-json-null-text-a.jsonl"));
        assertThat(FormatCases.texts(items))
                .containsExactly("Mayor Ulla Prane said the bridge was safe.", "|no-text", "|no-text");
        assertThat(items.subList(1, 3)).allSatisfy(item -> {
            assertThat(Items.failure(item).message())
                    .isEqualTo("the field 'text' of this record is empty, so there is no article text");
            assertThat(((Rejection) item).fault()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "NaN", "-Infinity", "\"\"", "\" \"", "\"NaN\"", "\"None\"", "[]", "[null]"})
    void aMissingTextIsEmptyHoweverItIsWritten(String missing) {
        String list = "[{\"text\": \"She left.\", \"date\": NaN}, {\"id\": 2, \"text\": " + missing + "}]";
        assertThat(FormatCases.texts(FormatCases.read(list))).containsExactly("She left.", "|no-text");
    }

    @Test
    void aMissingCellIsEmptyToo() {
        List<ReadItem> items = FormatCases.read("id,text,author\n1,She left.,nan\n2,NaN,x\n");
        assertThat(FormatCases.texts(items)).containsExactly("She left.", "|no-text");
        assertThat(Items.facts(items.get(0)).byline()).isNull();
    }
}
