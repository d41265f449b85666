// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.util.List;

/**
 * Where a saying belongs.
 *
 * @param statement id of the statement: {@code st_} and 16 hexadecimal digits of the hash of its earliest saying
 * @param kind how its words stand to the fullest wording of the statement
 * @param dropped qualifications that the fullest wording has at the words that this one keeps
 * @param disputed whether the statement's quoted words are given to different speakers
 */
public record Placement(String statement, LinkKind kind, List<String> dropped, boolean disputed) {

    private static final String SEPARATOR = ";";

    public Placement {
        dropped = List.copyOf(dropped);
    }

    /** A placement again, from what was kept of it. */
    public static Placement stored(String statement, LinkKind kind, String dropped, boolean disputed) {
        return new Placement(
                statement, kind, dropped.isEmpty() ? List.of() : List.of(dropped.split(SEPARATOR)), disputed);
    }

    /** The dropped qualifications as one text, separated by semicolons. */
    public String droppedText() {
        return String.join(SEPARATOR, dropped);
    }
}
