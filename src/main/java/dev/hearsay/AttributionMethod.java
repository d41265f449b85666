// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

/** The methods of finding attributions. */
public enum AttributionMethod {
    /** The learned extractor: direct and indirect speech, thought and intention, under every engine. */
    LEARNED,
    /** CoreNLP's quote attribution: direct quotations and their speakers; the baseline. Needs {@link Engine#CORENLP}. */
    CORENLP,
    /** None: only the layers before attributions, unless a stage of the user's own gives them. */
    NONE
}
