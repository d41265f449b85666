// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Document;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.QuotationFinder;
import java.util.List;
import java.util.Set;

/**
 * Finds quotations by their marks: straight, curly, guillemets, single (British) and typewriter marks, nested and over several
 * paragraphs. A mark does not nest in itself. A double mark without a partner ends with its paragraph; a single one without a
 * partner is an apostrophe.
 */
public final class MarkedQuotations implements QuotationFinder {

    public static final Contract CONTRACT = new Contract("quotation marks", Set.of(), Set.of(Layer.QUOTATIONS));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public List<Quotation> find(Document document) {
        String copy = document.article().copy();
        List<Span> paragraphs = Paragraphs.of(copy);
        QuotationScan scan = new QuotationScan(copy);
        for (int i = 0; i < paragraphs.size(); i++) {
            Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : new Span(copy.length(), copy.length());
            scan.paragraph(paragraphs.get(i), next);
        }
        return scan.found();
    }
}
