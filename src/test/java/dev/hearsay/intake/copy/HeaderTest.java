// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Read;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final String HEADER = """
            SOURCE: Dolmen Herald
            title: Odell: "We won't sail"
            Slug: FERRY-ODELL
            By: Jane Doe and John Roe
            Date: May 16, 2025
            Url: https://dolmen.example/ferry?id=1
            Place: Dolmen
            Language: English
            Keywords: ferry, harbour
            """;

    private static final Metadata FACTS = new Metadata(
            "Odell: \"We won't sail\"",
            "Jane Doe and John Roe",
            "Dolmen Herald",
            "https://dolmen.example/ferry?id=1",
            LocalDate.of(2025, 5, 16),
            null,
            "Dolmen",
            null,
            "en",
            PublicationStatus.USABLE,
            null,
            null);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aBlockOfFieldsIsSetApart(String lineBreak) {
        String text = (HEADER + "\nOdell left.\n").replace("\n", lineBreak);
        assertThat(Read.facts(text)).isEqualTo(FACTS);
        assertThat(Read.copy(text)).isEqualTo("Odell left.");
    }

    @Test
    void blankLinesMayStandBefore() {
        assertThat(Read.copy("\n \n" + HEADER + "\n\nOdell left.")).isEqualTo("Odell left.");
    }

    @Test
    void aLineThatIsNoFieldEndsTheBlock() {
        assertThat(Read.copy("Title: Ferry\nDate: 2025-05-16\nOdell left.")).isEqualTo("Odell left.");
    }

    @Test
    void withoutABlankLineAnUnknownFieldAtTheEndIsCopy() {
        assertThat(Read.copy("Title: Ferry\nSlug: X\nOdell: we stay\nRavel left."))
                .isEqualTo("Slug: X\nOdell: we stay\nRavel left.");
    }

    @Test
    void theFirstOfTwoFieldsCounts() {
        Metadata facts =
                Read.facts("Title: One\nHeadline: Two\nPublished: 2025-05-16\nDate: 2025-05-17\n\nOdell left.");
        assertThat(facts.title()).isEqualTo("One");
        assertThat(facts.published()).isEqualTo(LocalDate.of(2025, 5, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warning: the river is rising, Odell said.\nNobody left.",
                "Warning: high water\n\nNobody left.",
                "Q: Who sails?\nA: Odell does.",
                "Q: Who sails\nA: Odell does\n\nRavel left.",
                "Source: two officials said on Monday that the mayor would resign.",
                "Source: It was Odell.\n\nNobody left.",
                "Author: I never wrote it.\nHost: Really?",
                "Place: the harbour. Time: midnight. Odell waits.",
                "https://dolmen.example said no.",
                "10:30 Odell leaves.",
                "Odell: We won't sail.\nTitle: Ferry\n\nRavel left.",
            })
    void copyIsNoHeader(String text) {
        assertThat(Read.copy(text)).isEqualTo(text);
        assertThat(Read.facts(text)).isEqualTo(Metadata.NONE);
    }

    @Test
    void aHeaderLaterInTheTextIsCopy() {
        String text = "Odell left.\n\nTitle: Ferry\nDate: 2025-05-16\n\nRavel stayed.";
        assertThat(Read.copy(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2025-02-30", "04/05/2025"})
    void aDateThatIsNoneIsNoted(String date) {
        Reading reading = Read.text("Title: Ferry\nDate: " + date + "\n\nOdell left.");
        assertThat(reading.article().metadata().published()).isNull();
        assertThat(reading.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("date");
            assertThat(note.line()).isEqualTo(2);
            assertThat(note.message()).contains(date);
        });
    }

    @ParameterizedTest
    @CsvSource({"en, en", "EN-gb, en", "English (UK), en", "german, de", "pt_BR, pt"})
    void languagesBecomeCodes(String written, String code) {
        assertThat(Read.facts("Language: " + written + "\n\nOdell left.").language())
                .isEqualTo(code);
    }

    @Test
    void anUnknownLanguageIsNoted() {
        assertThat(Read.text("Language: Klingonese\n\nOdell left.").notes())
                .extracting(Note::code)
                .containsExactly("language");
    }

    @Test
    void aDatelineFieldIsTakenApart() {
        Metadata facts = Read.facts("Dateline: DOLMEN, Norland, May 16, 2025 (Meridian)\n\nOdell left.");
        assertThat(facts.place()).isEqualTo("DOLMEN, Norland");
        assertThat(facts.publisher()).isEqualTo("Meridian");
        assertThat(facts.published()).isEqualTo(LocalDate.of(2025, 5, 16));
        assertThat(Read.facts("Dateline: on board the Ravel\n\nOdell left.").place())
                .isEqualTo("on board the Ravel");
    }

    @Test
    void theHeaderCountsBeforeTheDateline() {
        Metadata facts =
                Read.facts("Source: Dolmen Herald\nDate: 2025-05-17\n\nDOLMEN, May 16, 2025 (Meridian) — Odell left.");
        assertThat(facts.publisher()).isEqualTo("Dolmen Herald");
        assertThat(facts.published()).isEqualTo(LocalDate.of(2025, 5, 17));
        assertThat(facts.place()).isEqualTo("DOLMEN");
    }
}
