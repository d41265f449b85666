// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.HashSet;
import java.util.Set;

/** Gives each source of a listing an id of its own. */
final class ArticleIds {

    private final Set<String> taken = new HashSet<>();

    /**
     * Takes the first of these ids that no source has yet.
     *
     * @param plain the id that is wanted
     * @param qualified the id with its input before it; if that is taken too, it gets a number
     */
    String give(String plain, String qualified) {
        if (taken.add(plain)) {
            return plain;
        }
        String id = qualified;
        for (int n = 2; !taken.add(id); n++) {
            id = qualified + "~" + n;
        }
        return id;
    }
}
