// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

/** A kind of annotation of an article, which one stage gives and a later one may need. */
public enum Layer {
    LANGUAGE,
    SENTENCES,
    TOKENS,
    WORDS,
    MENTIONS,
    TIMES,
    QUOTATIONS,
    COREFERENCE,
    ATTRIBUTIONS,
    ENTITIES,
    SPEAKERS,
    DATES,
    CLAIMS
}
