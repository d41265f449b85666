// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import java.util.List;

/** Finds whom and what an article speaks of. */
public interface EntityFinder extends Stage {

    /** The entities, in the order of their first mentions. */
    List<Entity> find(Document document);

    @Override
    default Document apply(Document document) {
        return document.withEntities(find(document));
    }
}
