// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.date.ParsedDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2025-05-16"                           | 2025-05-16
            "2025-05-16T23:59:59-11:00"            | 2025-05-16
            "2025-05-16 00:00:01"                  | 2025-05-16
            "20250516"                             | 2025-05-16
            20250516                               | 2025-05-16
            "Fri, 16 May 2025 22:00:00 GMT"        | 2025-05-16
            "May 16, 2025"                         | 2025-05-16
            1747396800                             | 2025-05-16
            "1747396800"                           | 2025-05-16
            1747396800000                          | 2025-05-16
            1747396800.25                          | 2025-05-16
            {"$date": "2025-05-16T12:00:00Z"}      | 2025-05-16
            {"$date": {"$numberLong": "1747396800000"}} | 2025-05-16
            null                                   |
            ""                                     |
            2025                                   |
            -5                                     |
            99999999999999999999999999             |
            "soon"                                 |
            "2025-02-30"                           |
            """)
    void aDayIsReadInManyShapes(String json, LocalDate day) {
        ParsedDate date = RecordDate.of(
                JsonTree.read(json.getBytes(StandardCharsets.UTF_8)).root());
        assertThat(date.day()).isEqualTo(day);
        assertThat(date.problem().isPresent()).isEqualTo(day == null && !json.equals("null") && !json.equals("\"\""));
    }
}
