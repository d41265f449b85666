// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;

/**
 * A person, organization, place or document that a content names.
 *
 * @param passage the words for it there
 * @param type what it is
 * @param name the fullest name that the article gives
 * @param entity which one of the article it is, as {@link Speaker#entity}
 */
public record ContentEntity(Passage passage, SpeakerType type, String name, String entity) implements Serializable {

    /** The same at another place. */
    public ContentEntity withPassage(Passage value) {
        return new ContentEntity(value, type, name, entity);
    }
}
