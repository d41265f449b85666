// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a page. */
final class WebAddress {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^\\s\"<>]{1,2000}");

    private static final Pattern PARTIAL = Pattern.compile("(?i)(?:www\\.|/)[^\\s\"<>]{1,2000}");

    private WebAddress() {}

    /** Whether it is an address, be it one on its own site ({@code /2031/ferry}). */
    static boolean isAddress(String words) {
        return absolute(words) != null || PARTIAL.matcher(words.strip()).matches();
    }

    /** The address, if it is one that stands for itself; else null. */
    static @Nullable String absolute(@Nullable String written) {
        String address = written == null ? "" : written.strip();
        return ABSOLUTE.matcher(address).matches() ? address : null;
    }
}
