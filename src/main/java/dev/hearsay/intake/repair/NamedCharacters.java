// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import org.jsoup.nodes.Entities;

/** The characters that HTML gives names, such as {@code nbsp} for the no-break space (HTML 13.5). */
public final class NamedCharacters {

    private NamedCharacters() {}

    /** Whether {@code name}, without ampersand and semicolon, is the name of a character. Case matters. */
    public static boolean isKnown(String name) {
        return Entities.isNamedEntity(name);
    }

    /** The one or two characters with that name; empty if there are none. */
    public static String of(String name) {
        return isKnown(name) ? Entities.getByName(name) : "";
    }
}
