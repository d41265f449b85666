// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.DatedTexts.TUESDAY;
import static dev.hearsay.time.DatedTexts.date;
import static dev.hearsay.time.DatedTexts.dates;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.StatementDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatedDatesTest {

    private static final String STATEMENT = "<s>Ada Merrow</s> <c>said</c> %s <t>that the port was shut</t>.";

    @Test
    void eachKindOfExpressionHasItsValue() {
        Map<String, String> values = Map.ofEntries(
                Map.entry("on Tuesday", "2016-09-13"),
                Map.entry("Monday night", "2016-09-12"),
                Map.entry("on Wednesday", "2016-09-07"),
                Map.entry("last Tuesday", "2016-09-06"),
                Map.entry("yesterday", "2016-09-12"),
                Map.entry("today", "2016-09-13"),
                Map.entry("earlier in the day", "2016-09-13"),
                Map.entry("on Sept. 5", "2016-09-05"),
                Map.entry("on 5 September", "2016-09-05"),
                Map.entry("on Sept. 20", "2015-09-20"),
                Map.entry("on Friday, Feb. 5, 2010,", "2010-02-05"),
                Map.entry("on 2014-02-03", "2014-02-03"),
                Map.entry("last week", "2016-W36"),
                Map.entry("earlier this week", "2016-W37"),
                Map.entry("three days ago", "2016-09-10"),
                Map.entry("two weeks ago", "2016-W35"),
                Map.entry("last month", "2016-08"),
                Map.entry("in December", "2015-12"),
                Map.entry("in early September", "2016-09"),
                Map.entry("last September", "2015-09"),
                Map.entry("in March 2014", "2014-03"),
                Map.entry("last year", "2015"),
                Map.entry("five years ago", "2011"),
                Map.entry("in 2014", "2014"));
        values.forEach((words, value) -> {
            StatementDate date = date(String.format(STATEMENT, words));
            assertThat(date.value()).as(words).isEqualTo(value);
            assertThat(date.basis()).as(words).isEqualTo(DateBasis.EXPRESSION);
            assertThat(date.passage()).as(words).isNotNull();
        });
    }

    @Test
    void thePrecisionIsThatOfTheWords() {
        assertThat(date(String.format(STATEMENT, "on Monday")).precision()).isEqualTo(DatePrecision.DAY);
        assertThat(date(String.format(STATEMENT, "last week")).precision()).isEqualTo(DatePrecision.WEEK);
        assertThat(date(String.format(STATEMENT, "in August")).precision()).isEqualTo(DatePrecision.MONTH);
        assertThat(date(String.format(STATEMENT, "in 2014")).precision()).isEqualTo(DatePrecision.YEAR);
    }

    @Test
    void whatIsNoTimeOfTheStatementLeavesTheDayOfPublication() {
        for (String words :
                new String[] {"at 6:01 p.m.", "ahead of Monday’s vote", "before Monday", "next Monday", "to “Monday”"
                }) {
            assertThat(date(String.format(STATEMENT, words)).basis()).as(words).isEqualTo(DateBasis.PUBLISHED);
        }
    }

    @Test
    void timesAreCountedFromTheDayOfTheDateline() {
        StatementDate today = date("LONSBY, Sept. 12 (KLX) — <s>Ada Merrow</s> <c>said</c> today <t>it was shut</t>.");
        assertThat(today.value()).isEqualTo("2016-09-12");
        StatementDate none = date("LONSBY, Sept. 12 (KLX) — <s>Ada Merrow</s> <c>said</c> <t>it was shut</t>.");
        assertThat(none.value()).isEqualTo("2016-09-12");
        assertThat(none.basis()).isEqualTo(DateBasis.PUBLISHED);
        assertThat(none.reason()).contains("dateline");
    }

    @Test
    void withoutADateOfPublicationOnlyAFullDateIsKnown() {
        StatementDate weekday =
                dates(String.format(STATEMENT, "on Tuesday"), null).get(0);
        assertThat(weekday.value()).isNull();
        assertThat(weekday.precision()).isNull();
        assertThat(weekday.basis()).isEqualTo(DateBasis.UNKNOWN);
        assertThat(weekday.passage()).isNotNull();
        StatementDate none = dates(String.format(STATEMENT, ""), null).get(0);
        assertThat(none.value()).isNull();
        assertThat(none.basis()).isEqualTo(DateBasis.UNKNOWN);
        assertThat(dates(String.format(STATEMENT, "on Sept. 5, 2014,"), null)
                        .get(0)
                        .value())
                .isEqualTo("2014-09-05");
    }

    @Test
    void decadesAgoCannotBeCounted() {
        assertThat(date(String.format(STATEMENT, "decades ago")).basis()).isEqualTo(DateBasis.UNKNOWN);
    }

    @Test
    void wordsThatLookBackTakeUpTheTimeNamedBefore() {
        String text = "<s>Ada Merrow</s> <c>spoke</c> on Sept. 5 <t>of storms</t>. ";
        assertThat(dates(text + "<s>Bo Quill</s> <c>replied</c> the next day <t>that he knew</t>.", TUESDAY)
                        .get(1)
                        .value())
                .isEqualTo("2016-09-06");
        assertThat(dates(text + "<s>Bo Quill</s> <c>said</c> at the time <t>that he knew</t>.", TUESDAY)
                        .get(1)
                        .value())
                .isEqualTo("2016-09-05");
    }

    @Test
    void anArticleWithoutStatementsHasNoDates() {
        assertThat(dates("The port of Lonsby was shut on Monday.", TUESDAY)).isEmpty();
    }
}
