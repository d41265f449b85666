// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a content names, with its place.
 *
 * @param entities persons, organizations and places, in the order of the text
 * @param quantities numbers with their units, and dates, in the order of the text
 */
public record ContentFacts(List<ContentEntity> entities, List<Quantity> quantities) implements Serializable {

    /** Nothing is named, or nobody has looked. */
    public static final ContentFacts NONE = new ContentFacts(List.of(), List.of());

    public ContentFacts {
        entities = List.copyOf(entities);
        quantities = List.copyOf(quantities);
    }
}
