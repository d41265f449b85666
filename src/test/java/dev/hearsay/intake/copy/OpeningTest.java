// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Read;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Metadata;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    private static final String COPY = "Odell left the hall.";

    @ParameterizedTest
    @ValueSource(
            strings = {" date 2025-05-16 ", "date 2025-05-16 ", "\n date 2025-05-16\t", " date 2025-05-16\r\n\r\n"})
    void aDateBeforeTheFirstWordIsSetApart(String prefix) {
        assertThat(Read.copy(prefix + COPY)).isEqualTo(COPY);
        assertThat(Read.facts(prefix + COPY)).isEqualTo(Metadata.NONE.withPublished(LocalDate.of(2025, 5, 16)));
        assertThat(Read.text(prefix + COPY).article().text()).isEqualTo(prefix + COPY);
    }

    @Test
    void aDatelineMayFollowTheDate() {
        String text = " date 2025-05-16 DOLMEN, May 15, 2025 (AP) — " + COPY;
        assertThat(Read.copy(text)).isEqualTo(COPY);
        assertThat(Read.facts(text).published()).isEqualTo(LocalDate.of(2025, 5, 16));
        assertThat(Read.facts(text).place()).isEqualTo("DOLMEN");
    }

    @Test
    void anImpossibleDateBeforeTheFirstWordIsNoted() {
        Reading reading = Read.text(" date 2025-02-30 " + COPY);
        assertThat(reading.article().metadata().published()).isNull();
        assertThat(reading.notes()).extracting(Note::code).containsExactly("date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The date 2025-05-16 stands.", "date 2025 it was.", "dates 2025-05-16 follow."})
    void aDateInASentenceIsCopy(String text) {
        assertThat(Read.copy(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "By Jane Doe # Jane Doe",
                "By JANE DOE # JANE DOE",
                "By Our Political Staff # Our Political Staff",
                "By Staff Writer # Staff Writer",
                "BY JANE DOE AND JOHN ROE # JANE DOE AND JOHN ROE",
                "By JANE DOE, Associated Press # JANE DOE, Associated Press",
                "By Jane Doe and John Roe # Jane Doe and John Roe",
                "By Jane Q. Doe, Zoë van der Roe and Omar al-Ravel # Jane Q. Doe, Zoë van der Roe and Omar al-Ravel",
                "By Jane Doe | Dolmen Herald # Jane Doe | Dolmen Herald",
                "By Jane Doe, staff writer # Jane Doe, staff writer",
                "By Jane Doe in Dolmen # Jane Doe in Dolmen",
                "By The Associated Press # The Associated Press",
                "By Reuters # Reuters",
            })
    void aBylineIsSetApart(String line, String byline) {
        assertThat(Read.copy(line + "\n\n" + COPY)).isEqualTo(COPY);
        assertThat(Read.facts(line + "\n\n" + COPY)).isEqualTo(Metadata.NONE.withByline(byline));
        assertThat(Read.copy("Odell leaves\r\n" + line + "\r\n\r\n" + COPY)).isEqualTo("Odell leaves|" + COPY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the river had risen.",
                "By Friday",
                "By Monday Morning",
                "By the time Odell came, Ravel had left.",
                "By The Numbers",
                "By Jane Doe's account, nobody left.",
                "By Jane Doe and other neighbours who had stayed",
                "By 10 a.m. Odell had left.",
                "By law, Dolmen must vote.",
                "By Popular Demand",
                "Bye Jane Doe",
                "By",
            })
    void aSentenceIsNoByline(String text) {
        String whole = text + "\n\n" + COPY;
        assertThat(Read.copy(whole)).isEqualTo(whole);
        assertThat(Read.facts(whole).byline()).isNull();
    }

    @Test
    void headlineBylineAgencyDateAndDatelineAreToldApart() {
        String text = """
                Odell leaves the hall
                By JANE DOE
                Associated Press
                Published May 16, 2025

                DOLMEN, Norland (AP) — Odell left.

                By Jane Doe
                """;
        assertThat(Read.copy(text)).isEqualTo("Odell leaves the hall|Odell left.\n\nBy Jane Doe");
        assertThat(Read.facts(text))
                .isEqualTo(Metadata.NONE
                        .withByline("JANE DOE")
                        .withPublisher("Associated Press")
                        .withPublished(LocalDate.of(2025, 5, 16))
                        .withPlace("DOLMEN, Norland"));
    }

    @Test
    void aDayThatHeadsAChronicleIsCopy() {
        String text = "The ferry of Dolmen\n\nMay 16, 2025\n\nOdell left.\n\nMay 18, 2025\n\nOdell returned.";
        assertThat(Read.copy(text)).isEqualTo(text);
        assertThat(Read.facts(text).published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published May 16, 2025", "Posted on 16 May 2025, 10:30", "Published: 2025-05-16"})
    void aDayOfPublicationMayFollowTheHeadline(String line) {
        String text = "Odell leaves\n" + line + "\n\n" + COPY;
        assertThat(Read.copy(text)).isEqualTo("Odell leaves|" + COPY);
        assertThat(Read.facts(text).published()).isEqualTo(LocalDate.of(2025, 5, 16));
    }

    @Test
    void aBylineMayBeAllThatFollowsAHeader() {
        assertThat(Read.copy("Title: Ferry\n\nBy Jane Doe\n\n" + COPY)).isEqualTo(COPY);
    }

    @Test
    void aHeadlineStaysCopyAndIsNoTitle() {
        String text = "Odell: We won't sail\n\n" + COPY;
        assertThat(Read.copy(text)).isEqualTo(text);
        assertThat(Read.facts(text).title()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hall is left\nMay 16, 2025\n\n",
                "Hall is left\n\nFriday, 16 May 2025\n",
                "2025-05-16\nHall is left\n",
                "Hall is left\nOdell leaves at last\n16 May 2025, 10:15 GMT\n\n"
            })
    void aDayAloneOnALineIsThatOfPublication(String opening) {
        assertThat(Read.facts(opening + COPY).published()).isEqualTo(LocalDate.of(2025, 5, 16));
        assertThat(Read.copy(opening + COPY)).doesNotContain("2025").contains("Hall is left", COPY);
    }
}
