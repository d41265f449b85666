// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of an article when another version of it comes. */
public enum Succession {
    /** The other version is an earlier one, and is passed over. */
    OUTDATED,
    /** The article stays, and is killed. */
    WITHDRAWAL,
    /** The other version takes its place. */
    REPLACEMENT;

    /**
     * Compares an article with a version that comes after it.
     *
     * @param version of the article; null where the feed doesn't number
     * @param hasText whether the article has text to keep
     * @param coming the version that comes; null where the feed doesn't number
     * @param killing whether that is nothing but the notice that the article is killed
     */
    public static Succession of(@Nullable String version, boolean hasText, @Nullable String coming, boolean killing) {
        if (isLater(version, coming)) {
            return OUTDATED;
        }
        return killing && hasText ? WITHDRAWAL : REPLACEMENT;
    }

    /** Whether both versions are numbers and the one is the later: 10 is later than 2. */
    private static boolean isLater(@Nullable String one, @Nullable String other) {
        return number(one)
                .flatMap(first -> number(other).map(second -> first.compareTo(second) > 0))
                .orElse(false);
    }

    /** The number that a version is; empty if it is none. */
    public static Optional<BigInteger> number(@Nullable String version) {
        return version != null && version.matches("[0-9]{1,100}")
                ? Optional.of(new BigInteger(version))
                : Optional.empty();
    }
}
