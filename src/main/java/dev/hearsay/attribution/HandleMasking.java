// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the model reads of a text: without the account in brackets behind a name, "Ada Merrow (@adamerrow)", over which
 * it misses the source that it finds without.
 */
final class HandleMasking {

    private static final Pattern ACCOUNT = Pattern.compile("(?<=\\p{L}) \\(@\\w{1,40}\\)");

    private HandleMasking() {}

    /** The text with spaces for what the model doesn't read; every offset stays. */
    static String of(String text) {
        StringBuilder read = new StringBuilder(text);
        Matcher account = ACCOUNT.matcher(text);
        while (account.find()) {
            for (int i = account.start(); i < account.end(); i++) {
                read.setCharAt(i, ' ');
            }
        }
        return read.toString();
    }
}
