// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.draft;

import dev.hearsay.intake.document.WebAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which ids of feeds identify an article wherever it is read. A number that counts the rows of a table doesn't, nor does
 * a word of a few letters; an address, a name after RFC 8141 (URN) or RFC 4151 (tag), a UUID (RFC 9562) or a long hash
 * does.
 */
public final class FeedIds {

    private static final Pattern NAMED = Pattern.compile("(?i)(?:urn|tag|doi|ark|info|oai):\\S{3,}");

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

    private static final Pattern UUID =
            Pattern.compile("(?i)\\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\}?");

    /** A hash, an object id of a database, a ULID: both letters and digits, from a range too large to count. */
    private static final Pattern DRAWN = Pattern.compile("(?i)(?=.*\\d)(?=.*[a-z])(?:[0-9a-f]{20,}|[0-9a-z]{26,})");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** In characters; a shorter id that a standard requires to be unique may be so only for its provider. */
    private static final int SHORT = 12;

    private FeedIds() {}

    /** Whether an id has a form that is unique to one article, whatever its provider. */
    public static boolean isUnique(String id) {
        return NAMED.matcher(id).matches()
                || DOI.matcher(id).matches()
                || UUID.matcher(id).matches()
                || DRAWN.matcher(id).matches()
                || WebAddress.ofArticle(id) != null;
    }

    /**
     * An id that a standard requires to be unique, made to identify an article everywhere: if it is a number or very
     * short, its provider is put in front.
     *
     * @param provider the provider of the id; null if unknown
     */
    public static String given(String id, @Nullable String provider) {
        boolean plain = provider == null || isUnique(id) || (id.length() >= SHORT && !isNumber(id));
        return plain ? id : provider + "#" + id;
    }

    /** Whether an id is only a number, whose meaning is unknown. */
    public static boolean isNumber(String id) {
        return NUMBER.matcher(id).matches();
    }
}
