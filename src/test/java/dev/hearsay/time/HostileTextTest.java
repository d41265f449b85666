// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.DatedTexts.TUESDAY;
import static dev.hearsay.time.DatedTexts.dates;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.StatementDate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final String STATEMENT = "<s>Ada Merrow</s> <c>said</c> Monday <t>that it was shut</t> ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Tuesday ",
                "the ",
                "“",
                "\"",
                "''",
                "A. ",
                "Sept. ",
                "12 ",
                "2014 ",
                "last ",
                "A,",
                "a day ago ",
                "who ",
                " ",
                "-",
                "has had often "
            })
    void manyOfTheSameAreReadInTime(String piece) {
        String text = STATEMENT + piece.repeat(20_000);
        List<StatementDate> dates = Assertions.assertTimeout(Duration.ofSeconds(5), () -> dates(text, TUESDAY));
        assertThat(dates.get(0).value()).isEqualTo("2016-09-12");
    }

    @Test
    void manyStatementsInOneSentenceAreReadInTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(STATEMENT.replace("said</c>", "said</c> on Friday and")).append(";\n\n");
        }
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> dates(text.toString(), TUESDAY)))
                .hasSize(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sept. 31", "Feb. 30, 2014,", "99 September", "2014-13-45", "May 0", "on March 99"})
    void whatIsNoDayIsNone(String words) {
        String text = "<s>Ada Merrow</s> <c>said</c> " + words + " <t>that it was shut</t>.";
        assertThat(dates(text, TUESDAY)).hasSize(1);
    }
}
