// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import java.util.regex.Pattern;

/** Names and descriptions as they are shown and compared. */
public final class NameForm {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /** "the trader known as ‘the Duke’" ends in a closing mark. */
    private static final Pattern CLOSED = Pattern.compile("(?:^|\\s)(?:‘[^’]+’|'[^']+')$");

    private NameForm() {}

    /** The words on one line, without a possessive ending. */
    public static String clean(String words) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        return CLOSED.matcher(line).find() ? line : POSSESSIVE.matcher(line).replaceFirst("");
    }
}
