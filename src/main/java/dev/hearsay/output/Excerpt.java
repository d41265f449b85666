// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/** A piece of foreign text fit for a message: short, and without control characters. */
final class Excerpt {

    private static final int COLUMNS = 72;

    private Excerpt() {}

    /** In quotation marks. */
    static String of(String text) {
        return "“" + plain(text) + "”";
    }

    static String plain(String text) {
        return Wrapping.clip(TerminalText.clean(text), COLUMNS);
    }
}
