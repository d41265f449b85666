// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lake/publisher=ENA/published=2031-04-02/part-0.parquet",
                "s3a://lake/publisher=ENA/published=2031-04-02/part-0.parquet",
                "C:\\lake\\publisher=ENA\\published=2031-04-02\\part-0.parquet",
                "lake.zip!/publisher=ENA/published=2031-04-02/part-0.csv",
                "publisher=Old/publisher=ENA/published=2031-04-02/a=b.jsonl"
            })
    void columnsAreInTheNamesOfFolders(String file) {
        assertThat(PartitionFields.of(file)).isEqualTo(Map.of("publisher", "ENA", "published", "2031-04-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "part-0.parquet",
                "a=b.parquet",
                "=b/part-0.parquet",
                "a=/part-0.parquet",
                "day=__HIVE_DEFAULT_PARTITION__/part-0.parquet",
                "",
                "/"
            })
    void otherNamesHaveNone(String file) {
        assertThat(PartitionFields.of(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ENA%3A north, ENA: north",
        "a=b, a=b",
        "a+b, a+b",
        "50%, 50%",
        "Caf%C3%A9, Café",
    })
    void escapesAreDecoded(String folder, String value) {
        assertThat(PartitionFields.of("publisher=" + folder + "/part-0.csv")).containsEntry("publisher", value);
    }

    @Test
    void yearMonthAndDayAreAlsoOneColumn() {
        assertThat(PartitionFields.of("year=2031/month=4/day=02/part-0.parquet"))
                .containsEntry("day", "02")
                .containsEntry("year/month/day", "2031-04-02");
        assertThat(PartitionFields.of("year=2031/month=4/part-0.parquet")).containsOnlyKeys("year", "month");
    }
}
