// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

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
            })
    void daysAreUnderstood(String written) {
        assertThat(WrittenDate.of(written)).isEqualTo(new WrittenDate(LocalDate.of(2025, 5, 16), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sept. 9, 2016", "Sep 9, 2016", "9 September 2016", "09/09/2016"})
    void septemberIsUnderstood(String written) {
        assertThat(WrittenDate.of(written).day()).isEqualTo(LocalDate.of(2016, 9, 9));
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
            })
    void whatIsNoSingleDayStaysUnknownAndSaysWhy(String written) {
        WrittenDate date = WrittenDate.of(written);
        assertThat(date.day()).isNull();
        assertThat(date.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("'" + written + "'"));
    }
}
