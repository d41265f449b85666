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

class DatelineTest {

    private static final String COPY = "Odell left the hall.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "none",
            value = {
                "ISTANBUL, May 16 (Agency) — # ISTANBUL # Agency # none",
                "LONDON (AP) — # LONDON # AP # none",
                "WASHINGTON — # WASHINGTON # none # none",
                "DOLMEN – # DOLMEN # none # none",
                "DOLMEN - # DOLMEN # none # none",
                "DOLMEN -- # DOLMEN # none # none",
                "DOLMEN —# DOLMEN # none # none",
                "NEW YORK, Sept. 9, 2016 (Reuters) - # NEW YORK # Reuters # 2016-09-09",
                "PARIS/BERLIN (Reuters) - # PARIS/BERLIN # Reuters # none",
                "Kyiv, Ukraine (AP) – # Kyiv, Ukraine # AP # none",
                "Kyiv (dpa) - # Kyiv # dpa # none",
                "Dolmen (Norland Press Agency) — # Dolmen # Norland Press Agency # none",
                "FORT ODELL, N.H. — # FORT ODELL, N.H. # none # none",
                "RYE, N.H. - # RYE, N.H. # none # none",
                "DOLMEN, Norland — # DOLMEN, Norland # none # none",
                "DOLMEN, 16 May 2025 (Xinhua) -- # DOLMEN # Xinhua # 2025-05-16",
                "DOLMEN, Friday, May 16, 2025 — # DOLMEN # none # 2025-05-16",
                "DOLMEN, Aug 31 — # DOLMEN # none # none",
                "McDOLMEN, Ohio (UPI) — # McDOLMEN, Ohio # UPI # none",
                "SÃO DOLMÉN (AFP) — # SÃO DOLMÉN # AFP # none",
                "BUENOS AIRES — # BUENOS AIRES # none # none",
                "UNITED NATIONS — # UNITED NATIONS # none # none",
                "Dec 29 (Reuters) - # none # Reuters # none",
                "(AP) — # none # AP # none",
                "Dolmen, May 16 — # Dolmen # none # none",
                "KING OF DOLMEN, Vale, May 16 - # KING OF DOLMEN, Vale # none # none",
                "DOLMEN, the Norlands, May 16 - # DOLMEN, the Norlands # none # none",
                "DOLMEN, May 16, Reuter - # DOLMEN # Reuter # none",
                "(CNN) -- # none # CNN # none",
                "(CNN) # none # CNN # none",
                "(ANSA) - ROME, 5 MAR - # ROME # ANSA # none",
                "LONSBY, 5 March — # LONSBY # none # none",
                "LONSBY, Thursday (KLX) – # LONSBY # KLX # none",
                "MOSCOW. March 5 (Interfax) - # MOSCOW # Interfax # none",
                "MOSCOW, March 5. /TASS/. # MOSCOW # TASS # none",
                "Lonsby, Mar 5 (PTI) # Lonsby # PTI # none",
                "LONSBY, March 5: # LONSBY # none # none",
                "AUSTEN, Vale, Feb. 1, 2031 /PRWire-IslandNet/ -- # AUSTEN, Vale # PRWire-IslandNet # 2031-02-01",
                "AUSTEN, ON, Feb. 1, 2031 /CWire/ - # AUSTEN, ON # CWire # 2031-02-01",
                "AUSTEN, VALE, ISLE STATES, February 1, 2031 /EWire.example/ -- # AUSTEN, VALE, ISLE STATES # EWire.example # 2031-02-01",
                "AUSTEN, Vale, Feb. 01, 2031 (GLOBAL WIRE) -- # AUSTEN, Vale # GLOBAL WIRE # 2031-02-01",
                "AUSTEN, VALE / ACCESSLINE / February 1, 2031 / # AUSTEN, VALE # ACCESSLINE # 2031-02-01",
                "VALE CITY--(TRADE WIRE)--March 5, 2031-- # VALE CITY # TRADE WIRE # 2031-03-05",
                "VALE CITY, Vale--(TRADE WIRE)-- # VALE CITY, Vale # TRADE WIRE # none",
                "VALE CITY, Vale--(Trade Wire - March 5, 2031) - # VALE CITY, Vale # Trade Wire # 2031-03-05",
                "VALE CITY, VALE -- (Trade Wire) -- 03/25/2031 -- # VALE CITY, VALE # Trade Wire # 2031-03-25",
                "Austen, Vale – February 1, 2031 – # Austen, Vale # none # 2031-02-01",
                "AUSTEN, Vale (February 1, 2031) – # AUSTEN, Vale # none # 2031-02-01",
                "AUSTEN, Vale | Feb. 1, 2031 | # AUSTEN, Vale # none # 2031-02-01",
                "(AUSTEN, Vale – February 1, 2031) # AUSTEN, Vale # none # 2031-02-01",
                "February 1, 2031 – Austen, Vale – # Austen, Vale # none # 2031-02-01",
                "Austen, Vale, February 1, 2031 — # Austen, Vale # none # 2031-02-01",
            })
    void theDatelineIsSetApart(String dateline, String place, String publisher, LocalDate published) {
        String text = dateline + " " + COPY;
        assertThat(Read.copy(text)).isEqualTo(COPY);
        assertThat(Read.facts(text))
                .isEqualTo(
                        Metadata.NONE.withPlace(place).withPublisher(publisher).withPublished(published));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — which met on Monday — said no.",
                "NATO — The alliance said no.",
                "UN officials said - twice - that they would stay.",
                "EU - The union said no.",
                "DOLMEN — which flooded twice — said no.",
                "EXCLUSIVE – Odell: Don't sail.",
                "BREAKING NEWS — Odell left.",
                "UPDATE: 5/12 — The ferry sailed.",
                "WHAT WE KNOW — The ferry sailed.",
                "ODELL HAS LEFT DOLMEN - Ravel said no.",
                "ODELL LEADS POLL - Ravel said no.",
                "ODELL’S FERRY — It sailed.",
                "ODELL--Jerome, 98, of Dolmen, died on Friday.",
                "World Ferry Organization (WFO) — The body said no.",
                "WORLD FERRY ORGANIZATION (WFO) — The body said no.",
                "WFO (World Ferry Organization) — The body said no.",
                "NATO (Brussels) — The alliance said no.",
                "EXCLUSIVE (Video) — Odell left.",
                "ODELL (left) — He said no.",
                "SENATOR ODELL (R-Ohio) — He said no.",
                "Zoë Odell (D) — She said no.",
                "Zoë Odell (the mayor) — She said no.",
                "Dolmen, Friday — Odell said no.",
                "Dolmen, May 16 — the day of the vote — is a holiday.",
                "Dolmen – Odell said no.",
                "DOLMEN said no — Odell left.",
                "DOLMEN (AP) Odell left.",
                "DOLMEN",
                "DOLMEN —",
                "A — B",
                "— DOLMEN — Odell left.",
                "MEGACORP, THE MAKER OF FERRIES — Odell left.",
                "Odell, 43, of Dolmen — he left in March 2019 — said no.",
                "Odell (left) said on March 5, 2019 that he stayed.",
                "In Dolmen, on May 16, 2025 — a Friday — the ferry sailed.",
                "Odell/Ravel, May 16: they left.",
                "ODELL: May 16 was a Friday.",
                "May 16, 2025 — the day when Odell left — was a Friday.",
                "May 16, 2025, Dolmen’s last day — Odell left.",
                "AND/OR, May 1 /or later/ Odell left.",
                "Odell--(and Ravel)--left the hall.",
                "(Odell left the hall.)",
                "(WFO) The body said no.",
                "The ferry — March 5, 2031 — sailed.",
            })
    void aSentenceKeepsItsFirstWords(String text) {
        assertThat(Read.copy(text)).isEqualTo(text);
        assertThat(Read.facts(text)).isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\r\n\r\n", "\r"})
    void aHeadlineMayStandBefore(String lineBreak) {
        String text = "Odell leaves the hall" + lineBreak + "DOLMEN (Meridian) — " + COPY;
        assertThat(Read.copy(text)).isEqualTo("Odell leaves the hall|" + COPY);
        assertThat(Read.facts(text).place()).isEqualTo("DOLMEN");
    }

    @Test
    void laterParagraphsKeepTheirFirstWords() {
        String lead = "The ferry did not sail on Monday, and nobody could say when it would sail again. ".repeat(5);
        String text = lead + "\n\nDOLMEN (Meridian) — " + COPY;
        assertThat(Read.copy(text)).isEqualTo(text);
    }

    @Test
    void onlyTheFirstDatelineIsSetApart() {
        assertThat(Read.copy("DOLMEN (AP) — One.\n\nLONDON (AP) — Two.")).isEqualTo("One.\n\nLONDON (AP) — Two.");
    }

    @Test
    void aDayThatIsNoneIsNoted() {
        Reading reading = Read.text("Odell leaves\n\nDOLMEN, Feb. 30, 2025 (AP) — " + COPY);
        assertThat(reading.article().metadata().published()).isNull();
        assertThat(reading.article().metadata().place()).isEqualTo("DOLMEN");
        assertThat(reading.notes()).extracting(Note::line).containsExactly(3);
    }
}
