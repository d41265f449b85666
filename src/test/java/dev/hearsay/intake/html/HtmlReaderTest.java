// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.Read;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the manner of different publishing systems; beside each lies the text of its article. */
class HtmlReaderTest {

    private static final String PROSE =
            "<p>The harbour board met on Monday and could not agree on a new crane, its chair said.</p>"
                    + "<p>“We have sold the old fire engine for this,” Mara Odell told the meeting in the town hall.</p>";

    private static byte[] file(String name) {
        try (InputStream in = HtmlReaderTest.class.getResourceAsStream("/intake/html/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft page(byte[] html) {
        return (Draft) new HtmlReader().read(Content.of(html)).get(0);
    }

    private static Draft page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    private static RejectedArticleException rejection(byte[] html) {
        return catchThrowableOfType(RejectedArticleException.class, () -> page(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress",
                "drupal",
                "nineties",
                "amp",
                "agency",
                "liveblog",
                "jsonld-body",
                "broken",
                "divs",
                "paywall",
                "amp-gate",
                "boxes",
                "comments",
                "end-sections",
                "gated",
                "half-shown",
                "hashed",
                "inline-blanks",
                "inset-teasers",
                "jsonld-edges",
                "jsonld-markdown",
                "lists-and-tables",
                "liveblog-links",
                "parts",
                "repeated-quotes",
                "tables-and-fonts",
                "teaser-articles",
                "wordpress-classes"
            })
    void theArticleIsReadAndNothingElse(String name) {
        String article = new String(file(name + ".txt"), StandardCharsets.UTF_8).strip();
        assertThat(page(file(name + ".html")).text()).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "wordpress | Night ferry to Skerry sails again | Jonas Hale | Dolmen Herald | 2025-05-15 | DOLMEN | en",
                "drupal | Paper mill strike ends | Edda Moss | County Gazette | 2024-06-04 | - | en",
                "nineties | Dam lowered after cracks are found | Hanna Quill | - | - | - | -",
                "amp | Ferry to return — at last | Ola Brandt, Mina Sorel | Harbour Wire | 2025-05-16 | DOLMEN | en",
                "agency | Water behind Corrie dam lowered | Nils Aker | ENA | 2025-05-20 | - | en",
                "jsonld-body | Mill strike ends | Edda Moss | County Gazette | 2024-06-04 | - | en",
                "broken | Mill strike ends | Edda Moss | - | - | - | -",
                "divs | Mill strike ends | EDDA MOSS | - | 2024-06-04 | - | -",
                "paywall | Dam cracks | Ida Frome | Norland Post | 2025-05-20 | - | en",
            })
    void thePageSaysWhoPublishedItAndWhen(
            String name, String title, String byline, String publisher, LocalDate day, String place, String language) {
        assertThat(Read.plain(page(file(name + ".html")).metadata())
                        .withUrl(null)
                        .withCorrection(null))
                .isEqualTo(Metadata.NONE
                        .withTitle(title)
                        .withByline(byline)
                        .withPublisher(publisher)
                        .withPublished(day)
                        .withPlace(place)
                        .withLanguage(language));
    }

    @ParameterizedTest
    @CsvSource({
        "index, no-text, list of links",
        "login, no-body, asks to log in",
        "cookie-wall, no-body, notice on cookies",
        "script-only, no-body, scripts would fetch it"
    })
    void aPageWithoutAnArticleSaysWhatItIs(String name, String code, String reason) {
        RejectedArticleException rejection = rejection(file(name + ".html"));
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection).hasMessageContaining(reason);
    }

    @Test
    void theEditorsCorrectionIsAFactAndNoCopy() {
        Draft draft = page(file("agency.html"));
        assertThat(draft.metadata().correction())
                .startsWith("Correction: An earlier version")
                .endsWith("9,000.");
        assertThat(draft.text()).doesNotContain("earlier version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: The board has nine members.",
                "Correction (May 16): The board has nine members.",
                "Clarification: The board has nine members.",
                "An earlier version of this article misstated how many members the board has.",
                "This story has been corrected to say that the board has nine members.",
                "Editor’s note: This article was updated to correct the number of members.",
            })
    void aCorrectionIsToldByItsWords(String note) {
        assertThat(page(PROSE + "<p>" + note + "</p>").metadata().correction()).isEqualTo(note);
        assertThat(page(PROSE + "<p>" + note + "</p>").text()).doesNotContain(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction officers walked out on Monday, a union said.",
                "Editor’s note: This is the first of three articles.",
                "The correction was small, Odell said: two percent.",
            })
    void otherWordsAreCopy(String words) {
        assertThat(page(PROSE + "<p>" + words + "</p>").metadata().correction()).isNull();
        assertThat(page(PROSE + "<p>" + words + "</p>").text()).endsWith(words);
    }

    @Test
    void theAddressIsTheCanonicalOne() {
        assertThat(page(file("wordpress.html")).metadata().url()).isEqualTo("https://herald.example/2025/05/ferry/");
        assertThat(page("<link rel=canonical href='/a'><meta property=og:url content='javascript:x'>" + PROSE)
                        .metadata()
                        .url())
                .isNull();
    }

    @Test
    void theCharacterSetIsTheOneDeclared() {
        String html = "<html><head><meta charset=windows-1250></head><body>" + PROSE + "<p>Łukasz said no.</p>";
        byte[] bytes = html.getBytes(java.nio.charset.Charset.forName("windows-1250"));
        assertThat(page(bytes).text()).endsWith("Łukasz said no.");
        byte[] undeclared = html.replace("<meta charset=windows-1250>", "")
                .getBytes(java.nio.charset.Charset.forName("windows-1250"));
        Content content = new Content(undeclared, "windows-1250", null, Metadata.NONE);
        assertThat(((Draft) new HtmlReader().read(content).get(0)).text()).endsWith("Łukasz said no.");
        assertThat(page(html.getBytes(StandardCharsets.UTF_8)).text()).endsWith("Łukasz said no.");
        assertThat(page(html.getBytes(StandardCharsets.UTF_16)).text()).endsWith("Łukasz said no.");
        assertThat(page(html.replace("windows-1250", "utf-16")).text()).endsWith("Łukasz said no.");
    }

    @Test
    void aFileOfThePageIsReadThroughTheDetector() {
        Reading reading = Read.bytes(file("wordpress.html"));
        assertThat(reading.article().metadata().publisher()).isEqualTo("Dolmen Herald");
        assertThat(reading.article().body().get(0).in(reading.article().text())).startsWith("The night ferry");
    }

    @Test
    void aPageCutAnywhereIsReadOrRefused() {
        byte[] page = file("amp.html");
        int read = 0;
        for (int end = 0; end < page.length; end += 3) {
            byte[] cut = Arrays.copyOf(page, end);
            try {
                read += page(cut).text().isEmpty() ? 0 : 1;
            } catch (RejectedArticleException e) {
                assertThat(e.code()).isIn("no-text", "no-body", "charset");
            }
        }
        assertThat(read).isPositive();
    }
}
