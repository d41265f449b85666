// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.List;
import java.util.Optional;

/**
 * A page of people.
 *
 * @param people in the order of the query
 * @param next where the next page begins; empty on the last
 */
public record PeoplePage(List<ListedPerson> people, Optional<PersonKey> next) {

    public PeoplePage {
        people = List.copyOf(people);
    }
}
