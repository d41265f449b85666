// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import java.util.List;

/** Finds who said what. */
public interface Attributor extends Stage {

    /** The attributions, in the order of their content. */
    List<Attribution> attribute(Document document);

    @Override
    default Document apply(Document document) {
        return document.withAttributions(attribute(document));
    }
}
