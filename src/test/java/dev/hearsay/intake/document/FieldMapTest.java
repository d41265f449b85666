// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMapTest {

    @Test
    void namesAreReadAsAUserWritesThem() {
        assertThat(FieldMap.parse("text=content.body, date = published_at").names())
                .isEqualTo(Map.of("text", "content.body", "date", "published_at"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text              | 'text' names no field
            text=             | 'text=' names no field
            ''                | '' names no field
            =body             | '=body' names no field
            texts=body        | 'texts' is nothing that a record is asked for; known are text, title, date
            text=a,text=b     | 'text' is given two fields
            """)
    void whatIsWrittenOtherwiseIsExplained(String written, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldMap.parse(written))
                .withMessageStartingWith(message);
    }
}
