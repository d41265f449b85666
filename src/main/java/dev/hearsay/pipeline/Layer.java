// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

/** What a stage lays over an article, and what a later stage may need. */
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
