// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The spellings of a lemma, British and American. */
public final class Spellings {

    /** In longer words alone: "prize" and "seize" have no other spelling. */
    private static final Pattern IZE = Pattern.compile("(?<=\\p{L}{3})([iy])z(?=e\\b|ation\\b)");

    private Spellings() {}

    /** Those that the table gives, separated by slashes, the first of them first; of one in -ize also that in -ise. */
    public static List<String> of(String lemma) {
        return Arrays.stream(lemma.split("/", -1))
                .flatMap(spelling -> Stream.of(spelling, IZE.matcher(spelling).replaceAll("$1s")))
                .distinct()
                .toList();
    }
}
