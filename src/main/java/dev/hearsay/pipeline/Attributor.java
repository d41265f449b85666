// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import java.util.List;
import java.util.Set;

/** Finds who said what. */
public interface Attributor extends Stage {

    /** The attributions, in the order of their content. */
    List<Attribution> attribute(Document document);

    @Override
    default Set<Layer> gives() {
        return Set.of(Layer.ATTRIBUTIONS);
    }

    @Override
    default Document apply(Document document) {
        return document.withAttributions(attribute(document));
    }
}
