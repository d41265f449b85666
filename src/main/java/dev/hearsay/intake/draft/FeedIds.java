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

    /** A hash, an object id of a database, a ULID: both letters and digits, drawn from more than anybody counts up to. */
    private static final Pattern DRAWN = Pattern.compile("(?i)(?=.*\\d)(?=.*[a-z])(?:[0-9a-f]{20,}|[0-9a-z]{26,})");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** In characters; below that, what a standard wants to be unique may be so for its provider alone. */
    private static final int SHORT = 12;

    private FeedIds() {}

    /** Whether an id is of a form that no two articles share, whoever gives it. */
    public static boolean isUnique(String id) {
        return NAMED.matcher(id).matches()
                || DOI.matcher(id).matches()
                || UUID.matcher(id).matches()
                || DRAWN.matcher(id).matches()
                || WebAddress.ofArticle(id) != null;
    }

    /**
     * An id that a standard wants to be unique, as it identifies an article everywhere: where it is a number or very
     * short, who gives it stands in front.
     *
     * @param provider who gives it; null where nobody says
     */
    public static String given(String id, @Nullable String provider) {
        boolean plain = provider == null || isUnique(id) || (id.length() >= SHORT && !isNumber(id));
        return plain ? id : provider + "#" + id;
    }

    /** Whether an id is nothing but a number, of which nobody knows what it counts. */
    public static boolean isNumber(String id) {
        return NUMBER.matcher(id).matches();
    }
}
