// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-16",
                "20250516",
                "2025/05/16",
                "2025-05-16T23:30:00Z",
                "2025-05-16T23:30:00.123+02:00",
                "2025-05-16 08:15",
                "May 16, 2025",
                "may 16 2025",
                "MAY 16th, 2025",
                "Friday, May 16, 2025",
                "Fri. May 16, 2025",
                "16 May 2025",
                "16th May, 2025",
                "16-May-2025",
                "Fri, 16 May 2025 10:00:00 GMT",
                "16/05/2025",
                "05/16/2025",
                "16.5.2025",
                "May 16, 2025, 10:30 am EDT",
                "May 16, 2025 at 10:30 am",
                "May 16, 2025 | updated May 17, 2025",
                "2025-5-16",
                "2025-05-16Z",
                "2025-05-16+01:00",
                "20250516T233000-0500",
                "2025-05-16T23:30:00-05:00",
                "2025-05-16 23:30:00 EST",
                "2025 May 16",
                "2025-May-16",
                "Friday, May 16, 2025, 12:06 PM",
                "Friday, May 16, 2025 at 9:41 p.m. EST",
                "9:41 p.m. EST, Friday, May 16, 2025",
                "9:41 PM on Friday, May 16, 2025",
                "10:30, 16 May 2025",
                "May 16, 2025 9 a.m.",
                "May 16, 2025 – 9:41 pm",
                "May 16, 2025 @ 21:41",
                "May 16, 2025 EST",
                "May 16 2025 · 4 min read",
                "Fri 16 May 2025 21.41 BST",
                "16th of May 2025",
                "Friday the 16th of May, 2025",
                "May-16-2025",
                "16May2025",
                "Published on Friday, 16 May 2025",
                "First published: May 16, 2025",
                "Updated May 18, 2025 | Published May 16, 2025",
                "Posted 16 May 2025, updated 18 May 2025",
                "Updated 16 May 2025",
                "Last updated: 10:30, 16 May 2025",
                "May 16, 2025 Updated May 18, 2025 10:14 a.m.",
                "Fri, 16 May 25 22:23 EST",
                "Fri, 16 May 25 23:59:59 -0800",
                "Friday, 16-May-25 22:23:00 GMT",
                "Fri May 16 22:23:00 2025",
                "Fri May 16 22:23:00 +0000 2025",
            })
    void daysAreUnderstood(String written) {
        assertThat(ParsedDate.of(written)).isEqualTo(new ParsedDate(LocalDate.of(2025, 5, 16), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sept. 9, 2016", "Sep 9, 2016", "9 September 2016", "09/09/2016"})
    void septemberIsUnderstood(String written) {
        assertThat(ParsedDate.of(written).day()).isEqualTo(LocalDate.of(2016, 9, 9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 5 Mar 31 22:23 EST | 2031-03-05",
                "31 Dec 99 23:59:59 -0500 | 1999-12-31",
                "1 Jan 00 00:01 GMT | 2000-01-01",
                "2031-03-05T23:59:59-11:00 | 2031-03-05",
                "2031-03-06T00:30:00+13:00 | 2031-03-06",
            })
    void theDayIsThatOfTheZoneInWhichItIsWritten(String written, LocalDate day) {
        assertThat(ParsedDate.of(written).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "May 16",
                "2025",
                "2025-02-30",
                "29 February 2023",
                "2025-13-01",
                "31/31/2025",
                "0000-01-01",
                "04/05/2025",
                "5.4.2025",
                "16/05/25",
                "2025-05-16 was a Friday",
                "Maybe 16, 2025",
                "99999999999999",
                "May 16, 2025 was a Friday",
                "May 16, 2025 – the ferry sailed",
                "Published by Ilse Marwick",
                "3 hours ago",
                "16 May 025",
                "Friday",
            })
    void whatIsNoSingleDayStaysUnknownAndSaysWhy(String written) {
        ParsedDate date = ParsedDate.of(written);
        assertThat(date.day()).isNull();
        assertThat(date.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("'" + written + "'"));
    }
}
