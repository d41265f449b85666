// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Failure;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found behind the inputs given.
 *
 * @param sources in the order of the inputs, those of a folder by their path
 * @param failures for inputs that gave nothing to read, in the order of the inputs
 * @param skipped how many files in folders were left out because of their extension, by the extension in lower case,
 *     such as {@code ".pdf"}, in alphabetical order
 */
public record Listing(List<Source> sources, List<Failure> failures, Map<String, Integer> skipped) {

    /** The code of a failure that merely says that a folder holds no articles. */
    public static final String NO_ARTICLES = "no-articles";

    public Listing {
        sources = List.copyOf(sources);
        failures = List.copyOf(failures);
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
    }
}
