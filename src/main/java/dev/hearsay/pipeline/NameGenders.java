// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Gender;

/** A list of given names with genders. */
@FunctionalInterface
public interface NameGenders {

    /** The gender of most people with a given name, ignoring case; unknown if the list does not have it. */
    Gender of(String givenName);
}
