// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.Quotation;
import java.util.List;

/** Finds what stands in quotation marks. */
public interface QuotationFinder extends Stage {

    /** The quotations of the body, by their start, an outer one before those inside it. */
    List<Quotation> find(Document document);

    @Override
    default Document apply(Document document) {
        return document.withQuotations(find(document));
    }
}
