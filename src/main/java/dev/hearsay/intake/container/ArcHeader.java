// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line before a record of an ARC file: address, IP address, time and type, in version 2 also a result and
 * checksums, and finally the length.
 *
 * @param url of the page, or {@code filedesc://} for the description of the file itself
 * @param length of the record after the line, in bytes
 */
record ArcHeader(String url, long length) {

    /** The beginning of the first line of every ARC file. */
    static final String FIRST = "filedesc:";

    /** An address may hold an unescaped blank; the time is 14 digits, in some old files 12. */
    private static final Pattern LINE =
            Pattern.compile("([a-z][a-z0-9+.-]*:.*?) (?:\\S+ )??(?:\\d{12}|\\d{14})(?: .*?)? (\\d{1,15})");

    /** The header on a line; empty if the line isn't a header. */
    static Optional<ArcHeader> of(String line) {
        Matcher header = LINE.matcher(line.stripTrailing());
        return header.matches()
                ? Optional.of(new ArcHeader(header.group(1), Long.parseLong(header.group(2))))
                : Optional.empty();
    }

    boolean isOfFile() {
        return url.startsWith(FIRST);
    }

    boolean isOfWebPage() {
        return url.startsWith("http:") || url.startsWith("https:");
    }
}
