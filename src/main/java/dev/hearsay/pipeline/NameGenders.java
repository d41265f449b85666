// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Gender;

/** What a list of given names says of a name's gender. */
@FunctionalInterface
public interface NameGenders {

    /** The gender of most people of that given name; unknown where the list has none. Letter case doesn't count. */
    Gender of(String givenName);
}
