// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The spellings of a lemma, British and American. */
final class Spellings {

    /** In longer words alone: "prize" and "seize" are no other way. */
    private static final Pattern IZE = Pattern.compile("(?<=\\p{L}{3})([iy])z(?=e\\b|ation\\b)");

    private Spellings() {}

    /** Those that the table gives, parted by slashes, the first of them first; of one in -ize also that in -ise. */
    static List<String> of(String lemma) {
        return Arrays.stream(lemma.split("/", -1))
                .flatMap(spelling -> Stream.of(spelling, IZE.matcher(spelling).replaceAll("$1s")))
                .distinct()
                .toList();
    }
}
