// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a page. */
public final class WebAddress {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^\\s\"<>]{1,2000}");

    private static final Pattern PARTIAL = Pattern.compile("(?i)(?:www\\.|/)[^\\s\"<>]{1,2000}");
    private static final Pattern PARTS = Pattern.compile("(?<site>[^:]+://[^/?#]+)(?<rest>.*)");

    private WebAddress() {}

    /** Whether it is an address, possibly relative to its own site ({@code /2031/ferry}). */
    static boolean isAddress(String words) {
        return absolute(words) != null || PARTIAL.matcher(words.strip()).matches();
    }

    /** The address if it is complete in itself; otherwise null. */
    public static @Nullable String absolute(@Nullable String written) {
        String address = written == null ? "" : written.strip();
        return ABSOLUTE.matcher(address).matches() ? address : null;
    }

    /**
     * The address if it can be that of a single article; otherwise null, as for the front page of a site. Scheme and
     * host are in lower case, which doesn't change their meaning (RFC 3986, section 6.2.2.1).
     */
    public static @Nullable String ofArticle(@Nullable String written) {
        String address = absolute(written);
        Matcher parts = PARTS.matcher(address == null ? "" : address);
        return parts.matches() && parts.group("rest").length() > 1
                ? parts.group("site").toLowerCase(Locale.ROOT) + parts.group("rest")
                : null;
    }
}
