// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Document TWO = Document.of(Article.of("a", "She said no. He said yes."))
            .withAttributions(List.of(attribution(9), attribution(21)));

    private static Attribution attribution(int content) {
        return new Attribution(List.of(), List.of(), List.of(new Span(content, content + 2)), 1);
    }

    private static StatementDate date(String day) {
        return new StatementDate(day, DatePrecision.DAY, DateBasis.PUBLISHED, null, "given");
    }

    @Test
    void speakersAndDatesAreOneForEachAttribution() {
        assertThat(TWO.withDates(List.of(date("2031-03-05"), date("2031-03-04")))
                        .dates())
                .hasSize(2);
        assertThatThrownBy(() -> TWO.withDates(List.of(date("2031-03-05"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document of 2 attributions can't have 1 dates");
        assertThatThrownBy(() -> TWO.withSpeakers(List.of(new SpeakerChoice(List.of(), List.of(), "nobody"))))
                .hasMessage("a document of 2 attributions can't have 1 speakers");
    }
}
