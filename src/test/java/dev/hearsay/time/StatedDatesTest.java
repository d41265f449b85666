// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.DatedTexts.TUESDAY;
import static dev.hearsay.time.DatedTexts.date;
import static dev.hearsay.time.DatedTexts.dates;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.model.DateBasis;
import dev.hearsay.model.DatePrecision;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Document;
import dev.hearsay.model.Passage;
import dev.hearsay.model.StatementDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {

    private static final String DATELINED = "LONSBY, %s (KLX) — <s>Ada Merrow</s> <c>said</c> %s<t>it was shut</t>.";

    private static final Dateline.Day SEPT_12 = new Dateline.Day(null, null, MonthDay.of(9, 12), null);

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
                Map.entry("over the weekend", "2016-W36"),
                Map.entry("this past weekend", "2016-W36"),
                Map.entry("this weekend", "2016-W36"),
                Map.entry("back in ’08", "2008"),
                Map.entry("in '98", "1998"),
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
                Map.entry("last fall", "2015"),
                Map.entry("last summer", "2016"),
                Map.entry("this past spring", "2016"),
                Map.entry("last winter", "2015"),
                Map.entry("in 2014", "2014"));
        values.forEach((words, value) -> {
            StatementDate date = date(String.format(STATEMENT, words));
            assertThat(date.value()).as(words).isEqualTo(value);
            assertThat(date.basis()).as(words).isEqualTo(DateBasis.EXPRESSION);
            assertThat(date.passage())
                    .as(words)
                    .isNotNull()
                    .satisfies(passage ->
                            assertThat(passage.text()).isEqualTo(passage.text().strip()));
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
    void theWeekendIsTheOneThatBeganLast() {
        String marked = String.format(STATEMENT, "over the weekend");
        assertThat(DatedTexts.dates(marked, DatedTexts.TUESDAY.minusDays(2))
                        .get(0)
                        .value())
                .isEqualTo("2016-W36");
        assertThat(DatedTexts.dates(marked, DatedTexts.TUESDAY.minusDays(3))
                        .get(0)
                        .value())
                .isEqualTo("2016-W36");
        assertThat(DatedTexts.dates(marked, DatedTexts.TUESDAY.minusDays(4))
                        .get(0)
                        .value())
                .isEqualTo("2016-W35");
    }

    @Test
    void lastWeekInASundaysPaperIsTheOneJustOver() {
        String story = String.format(STATEMENT, "last week");
        assertThat(dates(story, TUESDAY.plusDays(4)).get(0).value())
                .as("Saturday")
                .isEqualTo("2016-W36");
        assertThat(dates(story, TUESDAY.plusDays(5)).get(0).value())
                .as("Sunday")
                .isEqualTo("2016-W37");
        assertThat(dates(story, TUESDAY.plusDays(6)).get(0).value())
                .as("Monday")
                .isEqualTo("2016-W37");
    }

    @Test
    void whatIsNoTimeOfTheStatementLeavesTheDayOfPublication() {
        for (String words :
                new String[] {"at 6:01 p.m.", "ahead of Monday’s vote", "before Monday", "next Monday", "to “Monday”"
                }) {
            assertThat(date(String.format(STATEMENT, words)).basis()).as(words).isEqualTo(DateBasis.PUBLISHED);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "on 13/09/2016, 2016-09-13, the 13th month is none",
                "on 09/13/2016, 2016-09-13, likewise",
                "on 12/02/2016, 2016-02-12, December had not come",
                "on 02/12/2016, 2016-02-12, likewise",
                "on 05/06/2016, none, May or June",
                "on 06.06.2016, 2016-06-06, both are the same day",
                "on 30-8-2016, 2016-08-30, with hyphens",
                "on the 12th, 2016-09-12, of this month",
                "on the 22nd, 2016-08-22, of the month before",
                "on the 31st, 2016-08-31, of the month before",
            })
    void daysInNumbersAreThoseThatHadCome(String words, String day, String why) {
        assertThat(date(String.format(STATEMENT, words)).value()).as(why).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on the 22nd floor",
                "at 12/02/2016-17 prices",
                "in version 1.2.2016.4",
                "on the 22nd Street bridge"
            })
    void otherNumbersAreNoDays(String words) {
        assertThat(date(String.format(STATEMENT, words)).value()).isEqualTo("2016-09-13");
    }

    @Test
    void timesAreCountedFromTheDayOfTheDateline() {
        StatementDate today = dateline(SEPT_12, "Sept. 12", "today ").get(0);
        assertThat(today.value()).isEqualTo("2016-09-12");
        StatementDate none = dateline(SEPT_12, "Sept. 12", "").get(0);
        assertThat(none.value()).isEqualTo("2016-09-12");
        assertThat(none.basis()).isEqualTo(DateBasis.PUBLISHED);
        assertThat(none.passage()).isNotNull().extracting(Passage::text).isEqualTo("Sept. 12");
        assertThat(none.reason()).contains("dateline");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2016, 09-05, none, 2016-09-05, an earlier day",
                "2014, 09-05, none, 2014-09-05, a year that is written is believed",
                "none, 09-14, none, 2016-09-14, the day after in another time zone",
                "none, 09-15, none, 2016-09-13, nobody writes after publication",
                "2016, 10-13, none, 2016-09-13, nobody writes after publication",
                "none, 07-01, none, 2016-09-13, too long ago to be of this year beyond doubt",
                "none, none, MONDAY, 2016-09-12, the last Monday",
                "none, none, TUESDAY, 2016-09-13, the day of publication itself",
            })
    void aDatelineWithoutAYearIsOfTheDaysBeforePublication(
            Integer year, String monthDay, DayOfWeek weekday, String expected, String why) {
        MonthDay day = monthDay == null ? null : MonthDay.parse("--" + monthDay);
        assertThat(dateline(new Dateline.Day(null, year, day, weekday), "Sept. 12", "")
                        .get(0)
                        .value())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void aDatelineOfDecemberIsOfTheYearBeforeAtNewYear() {
        Dateline.Day day = new Dateline.Day(null, null, MonthDay.of(12, 31), null);
        assertThat(dates(DATELINED.formatted("Dec. 31", ""), LocalDate.of(2017, 1, 2), day, "Dec. 31")
                        .get(0)
                        .value())
                .isEqualTo("2016-12-31");
        assertThat(dates(DATELINED.formatted("Dec. 31", ""), null, day, "Dec. 31")
                        .get(0)
                        .value())
                .isNull();
    }

    private static List<StatementDate> dateline(Dateline.Day day, String words, String time) {
        return dates(DATELINED.formatted(words, time), TUESDAY, day, words);
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
    void eachDateThatIsKnownSaysHowLikelyItIs() {
        for (String words : new String[] {"on Monday", "last year", ""}) {
            assertThat(date(String.format(STATEMENT, words)).confidence())
                    .as(words)
                    .isNotNull()
                    .isBetween(0.5, 1.0);
        }
        assertThat(dates(String.format(STATEMENT, ""), null).get(0).confidence())
                .isNull();
    }

    @Test
    void aTimeThatIsNotLikelyEnoughIsNotTaken() {
        Document document = DatedTexts.read(String.format(STATEMENT, "on Monday"), TUESDAY);
        StatementDate taken = new StatedDates().date(document).get(0);
        StatementDate left = new StatedDates(1).date(document).get(0);
        assertThat(taken.value()).isEqualTo("2016-09-12");
        assertThat(left.value()).isEqualTo("2016-09-13");
        assertThat(left.basis()).isEqualTo(DateBasis.PUBLISHED);
        assertThat(requireNonNull(left.confidence())).isCloseTo(1 - requireNonNull(taken.confidence()), within(1e-9));
    }

    @Test
    void decadesAgoCannotBeCounted() {
        assertThat(date(String.format(STATEMENT, "decades ago")).basis()).isEqualTo(DateBasis.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "replied, the next day, 2016-09-06",
        "said, at the time, 2016-09-05",
        "said, later in the day, 2016-09-05",
        "said, that year, 2016"
    })
    void wordsThatLookBackTakeUpTheTimeNamedBefore(String cue, String words, String day) {
        String text = "<s>Ada Merrow</s> <c>spoke</c> on Sept. 5 <t>of storms</t>. <s>Bo Quill</s> <c>" + cue + "</c> "
                + words + " <t>that he knew</t>.";
        assertThat(dates(text, TUESDAY).get(1).value()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "<s>Ada Merrow</s> <c>urged</c> <t>the council last year to shut it</t>., 2015",
        "<s>Ada Merrow</s> <c>urged</c> <t>the council last year not to shut it</t>., 2015",
        "<s>Ada Merrow</s> <c>recalled</c> <t>in 2014 that it was shut</t>., 2014",
        "<s>Ada Merrow</s> <c>said</c> <t>the council had met last year to shut it</t>., 2016-09-13",
        "<s>Ada Merrow</s> <c>said</c> <t>“in 2014 that was shut”</t>., 2016-09-13",
        "<s>Ada Merrow</s> <c>said</c> <t>last year was the best</t>., 2016-09-13"
    })
    void aTimeBeforeWhatIsSaidIsTheStatements(String story, String day) {
        assertThat(date(story).value()).isEqualTo(day);
    }

    @Test
    void anArticleWithoutStatementsHasNoDates() {
        assertThat(dates("The port of Lonsby was shut on Monday.", TUESDAY)).isEmpty();
    }
}
