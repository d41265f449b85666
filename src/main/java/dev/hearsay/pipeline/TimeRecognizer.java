// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.TimeExpression;
import java.util.List;

/** Recognizes time expressions and their values. */
public interface TimeRecognizer extends Stage {

    /** The time expressions, in order, none overlapping another. */
    List<TimeExpression> recognize(Document document);

    @Override
    default Document apply(Document document) {
        return document.withTimes(recognize(document));
    }
}
