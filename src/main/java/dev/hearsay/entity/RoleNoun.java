// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;

/** Nouns that say what a person is, in lower case; "co-chairman" is one by its last part. */
public final class RoleNoun {

    private RoleNoun() {}

    public static boolean isOne(String noun) {
        return WordClass.ROLE.has(noun) || WordClass.ROLE.has(lastPart(noun));
    }

    /** Whether two nouns can refer to the same person: the same noun, or two of one kind. */
    public static boolean sameKind(String one, String other) {
        return one.equals(other) || kind(one).equals(kind(other));
    }

    private static String kind(String noun) {
        return WordClass.ROLE
                .reading(noun)
                .or(() -> WordClass.ROLE.reading(lastPart(noun)))
                .orElse(noun);
    }

    private static String lastPart(String noun) {
        return noun.substring(noun.lastIndexOf('-') + 1);
    }
}
