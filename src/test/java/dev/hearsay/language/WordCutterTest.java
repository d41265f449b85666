// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is cut into words the same way whatever the engine. */
class WordCutterTest {

    private final WordCutter cutter = new WordCutter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    The mayor's aide|The mayor 's aide
                    the mayor’s aide|the mayor ’s aide
                    She didn't say|She did n't say
                    They’ll go, won’t they?|They ’ll go , wo n’t they ?
                    I'd said he's out|I 'd said he 's out
                    Mr. O'Merrow of the U.S. Senate|Mr. O'Merrow of the U.S. Senate
                    at 6:30 p.m. for $1,104.50|at 6:30 p.m. for $ 1,104.50
                    a well-known wire-tap|a well-known wire-tap
                    Sen. Ada Q. Vale (R-Tenn.)|Sen. Ada Q. Vale ( R-Tenn . )
                    “Done,” he wrote @harbour|“ Done , ” he wrote @harbour
                    """)
    void cutsClasses(String text, String words) {
        assertThat(String.join(" ", cut(text))).isEqualTo(words);
    }

    @Test
    void everyCharacterButBlanksIsInOneWord() {
        Random random = new Random(13);
        String alphabet = "ab ’'.-nt sAZ19,$“” @&(é\n";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String joined = String.join("", cut(text.toString()));
            assertThat(joined).isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }

    private List<String> cut(String text) {
        return cutter.cut(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
