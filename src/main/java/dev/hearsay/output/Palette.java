// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/**
 * Emphasis by ANSI escape sequences (ECMA-48, Select Graphic Rendition).
 *
 * @param colored whether the terminal may be sent any
 */
record Palette(boolean colored) {

    String heading(String text) {
        return wrapped("1", text);
    }

    String speaker(String text) {
        return wrapped("1;36", text);
    }

    /** The speaker of a claim that may not be one. */
    String doubtful(String text) {
        return wrapped("36", text);
    }

    /** How sure a claim is that may not be one. */
    String guess(String text) {
        return wrapped("1;35", text);
    }

    String cue(String text) {
        return wrapped("33", text);
    }

    String content(String text) {
        return wrapped("32", text);
    }

    String aside(String text) {
        return wrapped("2", text);
    }

    private String wrapped(String rendition, String text) {
        return colored && !text.isEmpty() ? "\u001B[" + rendition + "m" + text + "\u001B[0m" : text;
    }
}
