// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.StatementDate;
import java.util.List;

/** Finds the date of each attribution. */
public interface Dater extends Stage {

    /** A date for each attribution, in the same order. */
    List<StatementDate> date(Document document);

    @Override
    default Document apply(Document document) {
        return document.withDates(date(document));
    }
}
