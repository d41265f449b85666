// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.DatedTexts.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.DateBasis;
import dev.hearsay.model.Passage;
import dev.hearsay.model.StatementDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatePropagationTest {

    private static final String OPENING =
            "<s>Ada Merrow</s>, the head of the port, <c>said</c> on Saturday <t>that it was shut</t>.\n\n";

    private static StatementDate last(String text) {
        List<StatementDate> dates = DatedTexts.dates(text, TUESDAY);
        return dates.get(dates.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t>“Nobody sails,”</t> <s>Merrow</s> <c>said</c>.",
                "<s>She</s> <c>added</c> <t>that the crews were tired</t>.",
                "<t>“Nobody sails,”</t> <s>the head of the port</s> <c>said</c>.",
                "The wind was strong.\n\nIt rained.\n\n<t>“Nobody sails,”</t> <s>Merrow</s> <c>said</c>.",
                "<s>Bo Quill</s> <c>told</c> the crowd <t>that he agreed</t>."
            })
    void theDayGovernsWhatGoesOn(String text) {
        assertThat(last(OPENING + text).value()).isEqualTo("2016-09-10");
        assertThat(last(OPENING + text).basis()).isEqualTo(DateBasis.EVENT);
        assertThat(last(OPENING + text).passage()).extracting(Passage::text).isEqualTo("Saturday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t>“He is right,”</t> <s>Bo Quill</s> <c>said</c>.",
                "It rained.\n\nIt blew.\n\nIt rained.\n\nIt blew.\n\n" + "<t>“No,”</t> <s>Merrow</s> <c>said</c>.",
                "* * *\n\n<t>“Nobody sails,”</t> <s>Merrow</s> <c>said</c>.",
                "11:45 a.m.\n\n<t>“Nobody sails,”</t> <s>Merrow</s> <c>said</c>.",
                "<s>Merrow</s> <c>has often said</c> <t>that nobody sails</t>.",
                "He met Bo Quill, <s>who</s> <c>called for</c> <t>a new port</t>."
            })
    void itEndsWithAnotherTellerASilenceAPartOrAnotherTime(String text) {
        assertThat(last(OPENING + text).value()).isEqualTo("2016-09-13");
        assertThat(last(OPENING + text).basis()).isEqualTo(DateBasis.PUBLISHED);
    }

    @Test
    void anotherDayTakesOver() {
        String text = OPENING
                + "<s>Merrow</s> <c>said</c> Monday <t>that crews had come</t>. <s>She</s> <c>thanked</c> <t>them</t>.";
        assertThat(last(text).value()).isEqualTo("2016-09-12");
    }

    @Test
    void aTimeThatCannotBeCountedEndsItToo() {
        String text = OPENING
                + "<s>Merrow</s> <c>said</c> decades ago <t>that crews had come</t>. <s>She</s> <c>thanked</c>"
                + " <t>them</t>.";
        assertThat(last(text).basis()).isEqualTo(DateBasis.PUBLISHED);
    }

    @Test
    void aYearGovernsItsParagraphOnly() {
        String text =
                "In 2014, <s>Ada Merrow</s> <c>warned</c> <t>of storms</t>. <s>She</s> <c>asked for</c> <t>a wall</t>.";
        assertThat(last(text).value()).isEqualTo("2014");
        assertThat(last(text + "\n\n<t>“I was right,”</t> <s>Merrow</s> <c>said</c>.")
                        .basis())
                .isEqualTo(DateBasis.PUBLISHED);
    }

    @Test
    void whatTheTellerDidOnADayGovernsWhatTheySaidThen() {
        String text = "Merrow came to Lonsby on Saturday. <t>“Nobody sails,”</t> <s>she</s> <c>said</c>.";
        assertThat(last("<s>Ada Merrow</s> <c>knows</c> <t>storms</t>.\n\n" + text)
                        .value())
                .isEqualTo("2016-09-10");
    }

    @Test
    void aSceneGovernsItsParagraph() {
        String text = "On Saturday night, the two sides met in Lonsby. <s>Quill</s> <c>asked for</c> <t>a wall</t>.";
        assertThat(last(text).value()).isEqualTo("2016-09-10");
        assertThat(last(text).basis()).isEqualTo(DateBasis.EVENT);
    }

    @Test
    void twoCuesOfOneSentenceShareTheDay() {
        String text =
                "On Saturday, <s>Merrow</s><s1></s1> <c>praised</c> <t>crews</t> and <s1>she</s1> <c1>asked for</c1>"
                        + " <t1>a wall</t1>.";
        assertThat(DatedTexts.dates(text.replace("<s1></s1>", ""), TUESDAY))
                .extracting(StatementDate::value)
                .containsExactly("2016-09-10", "2016-09-10");
    }
}
