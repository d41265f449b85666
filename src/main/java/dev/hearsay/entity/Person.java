// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Gender;
import dev.hearsay.model.Role;
import dev.hearsay.model.Span;
import java.util.List;

/**
 * A person of the article.
 *
 * @param name the fullest that the article gives
 * @param gender from names and honorifics
 * @param mentions where the person is named, in text order
 * @param roles what the article says that the person is, in text order
 */
record Person(String name, Gender gender, List<Span> mentions, List<Role> roles) {

    Person {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }

    Person withGender(Gender value) {
        return new Person(name, value, mentions, roles);
    }
}
