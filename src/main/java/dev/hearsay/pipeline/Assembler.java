// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Claim;
import dev.hearsay.model.Document;
import java.util.List;

/** Makes claims of attributions with their speakers and dates. */
public interface Assembler extends Stage {

    /** A claim for each attribution, in the same order. */
    List<Claim> assemble(Document document);

    @Override
    default Document apply(Document document) {
        return document.withClaims(assemble(document));
    }
}
