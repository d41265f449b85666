// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers are found by words of their names. */
class NameFilterTest {

    /** Mean no word. */
    private static final String BEYOND_ASCII = " …";

    @ParameterizedTest
    @CsvSource({
        "brandt, Ilse Brandt, true",
        "BRANDT ilse, Ilse Brandt, true",
        "strom, Léonie Ström, true",
        "Ström, Leonie Strom, true",
        "ms. brandt, Ilse Brandt, true",
        "oquay, Bo O'Quay, true",
        "O’Quay, Bo O'Quay, true",
        "un, U.N., true",
        "U.N., UN mission, true",
        "brand, Ilse Brandt, false",
        "ilse lind, Ilse Brandt, false"
    })
    void allWordsMustBeThere(String asked, String name, boolean found) {
        assertThat(new NameFilter(asked).accepts(name, null)).isEqualTo(found);
    }

    /** Names in plain letters are looked at more quickly, and found all the same. */
    @Test
    void otherLettersChangeNothing() {
        List<String> parts =
                List.of("Ilse", "brandt", "O'Quay", "U.N.", "-", "a", "Quayside", "QUAY", "12", "Brandt-Lind");
        Random random = new Random(5);
        int accepted = 0;
        for (int i = 0; i < 5_000; i++) {
            NameFilter filter = new NameFilter("a" + some(parts, random) + " x".substring(0, 2 * random.nextInt(2)));
            String name = "a" + some(parts, random) + some(parts, random) + " x";
            boolean found = filter.accepts(name, null);
            accepted += found ? 1 : 0;
            assertThat(filter.accepts(name + BEYOND_ASCII, null)).as(name).isEqualTo(found);
        }
        assertThat(accepted).isBetween(500, 4_500);
    }

    private static String some(List<String> parts, Random random) {
        StringBuilder some = new StringBuilder();
        for (int left = random.nextInt(3); left > 0; left--) {
            some.append(' ').append(parts.get(random.nextInt(parts.size())));
        }
        return some.toString();
    }
}
