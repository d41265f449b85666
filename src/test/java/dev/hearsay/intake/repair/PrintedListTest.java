// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['One \"a\".', \"Two's.\"]",
                " [\"One \\\"a\\\".\",\n \"Two\\u0027s.\"] ",
                "['One \"a\".'\n 'Two\\'s.']",
                "('One \"a\".', \"Two's.\",)",
                "{\"One \\\"a\\\".\",\"Two's.\"}",
                "c(\"One \\\"a\\\".\", \"Two's.\")",
                "[u'One \"a\".', None, u'Two\\x27s.']"
            })
    void listsOfManyLanguagesAreRead(String printed) {
        assertThat(PrintedList.of(printed))
                .hasValueSatisfying(list -> assertThat(list).containsExactly("One \"a\".", "Two's."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Updated] She left.",
                "['One', 'two] she said",
                "{\"a\": \"b\"}",
                "[1, 2]",
                "(“We left,” she said.)",
                "['One' she said]",
                "[\\",
                "['\\",
                "[]",
                ""
            })
    void anythingElseIsNone(String text) {
        assertThat(PrintedList.of(text)).isEmpty();
    }
}
