// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the database has of an article.
 *
 * @param key of its row
 * @param fingerprint of what was written last
 * @param version null where the feed doesn't number
 * @param hasText whether there is text to keep
 */
record StoredArticle(long key, String fingerprint, @Nullable String version, boolean hasText) {

    /** Whether both versions are numbers and this one is the later: 10 is later than 2. */
    boolean isLaterThan(@Nullable String other) {
        String own = version;
        return own != null
                && other != null
                && isNumber(own)
                && isNumber(other)
                && new BigInteger(own).compareTo(new BigInteger(other)) > 0;
    }

    private static boolean isNumber(String version) {
        return version.matches("[0-9]{1,100}");
    }
}
