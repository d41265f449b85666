// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.util.List;

/**
 * A person, or an organization or place that speaks.
 *
 * @param id {@code p_} and 16 hexadecimal digits, made of the earliest appearance
 * @param name the fullest
 * @param names all of them, those that tell most first
 * @param type in the form of the record, such as {@code person}
 * @param ownId the user's identifier; empty for none
 * @param roles the most frequent ones first
 * @param appearances ids in order of publication
 * @param merges why they are one: a tree, of which each is an edge
 */
public record ResolvedPerson(
        String id,
        String name,
        List<String> names,
        String type,
        String ownId,
        List<String> roles,
        List<String> appearances,
        List<Merge> merges) {

    public ResolvedPerson {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        appearances = List.copyOf(appearances);
        merges = List.copyOf(merges);
    }
}
