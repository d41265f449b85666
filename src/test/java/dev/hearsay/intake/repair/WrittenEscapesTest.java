// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenEscapesTest {

    /** A "/" stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            One.\\n\\nTwo.            | One.//Two.
            One.\\nTwo.\\nthree       | One./Two./three
            One.”\\r\\n\\r\\n“Two.    | One.”//“Two.
            She said \\"no\\".        | She said "no".
            \\u201cNo\\u201d, caf\\xe9 | “No”, café
            the folder C:\\news       | the folder C:\\news
            a line \\n in code        | a line \\n in code
            """)
    void escapesBecomeTheirCharacters(String written, String meant) {
        assertThat(WrittenEscapes.undo(written).replace('\n', '/')).isEqualTo(meant);
    }
}
