// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

/** What finds attributions. */
public enum AttributionMethod {
    /** The learned extractor: direct and indirect speech, thought and intention, under every engine. */
    LEARNED,
    /** CoreNLP's quote attribution: direct quotations and their speakers; the baseline. Needs {@link Engine#CORENLP}. */
    CORENLP,
    /** None: the layers before alone. */
    NONE
}
