// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.Locale;

/** The measures of spans, in the order of the report. */
public enum Measure {
    /** Content and source share at least half of their words: the headline measure. */
    WHO_SAID_WHAT("who-said-what", "who-said-what"),
    /** Content and source are equal word for word. */
    STRICT("strict", "  strict (exact source+content)"),
    /** The contents share at least half of their words. */
    CONTENT_OVERLAP("content overlap>=.5", "content overlap>=.5"),
    /** The contents are equal word for word. */
    CONTENT_EXACT("content exact", "content exact"),
    /** Of gold attributions with a source whose content was found, those whose source is right. */
    SOURCE_GIVEN_CONTENT("source right | content found", "source right | content found"),
    /** Who-said-what of contents in quotation marks. */
    DIRECT("direct", "  who-said-what, direct"),
    /** Who-said-what of contents partly in quotation marks. */
    MIXED("mixed", "  who-said-what, mixed"),
    /** Who-said-what of contents without quotation marks. */
    INDIRECT("indirect", "  who-said-what, indirect"),
    /** Source spans that are equal word for word. */
    EXACT_SOURCE("exact-span source", "  exact-span source"),
    /** Cue spans that are equal word for word. */
    EXACT_CUE("exact-span cue", "  exact-span cue"),
    /** Content spans that are equal word for word. */
    EXACT_CONTENT("exact-span content", "  exact-span content"),
    /** Single words inside sources. */
    WORDS_SOURCE("token-level source", "  token-level source"),
    /** Single words inside cues. */
    WORDS_CUE("token-level cue", "  token-level cue"),
    /** Single words inside contents. */
    WORDS_CONTENT("token-level content", "  token-level content");

    private static final int LABEL_WIDTH = 34;
    private static final int EXACT_LABEL_WIDTH = 36;

    private final String key;
    private final String label;

    Measure(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name that floors use, followed there by {@code " P"}, {@code " R"} or {@code " F1"}. */
    public String key() {
        return key;
    }

    /** The name in the report, padded to its column. */
    String label() {
        int width = key.startsWith("exact-span") ? EXACT_LABEL_WIDTH : LABEL_WIDTH;
        return String.format(Locale.ROOT, "%-" + width + "s", label);
    }

    static Measure of(Quotedness quotedness) {
        return switch (quotedness) {
            case DIRECT -> DIRECT;
            case MIXED -> MIXED;
            case INDIRECT -> INDIRECT;
        };
    }

    static Measure exact(AttributionRole role) {
        return switch (role) {
            case SOURCE -> EXACT_SOURCE;
            case CUE -> EXACT_CUE;
            case CONTENT -> EXACT_CONTENT;
        };
    }

    static Measure words(AttributionRole role) {
        return switch (role) {
            case SOURCE -> WORDS_SOURCE;
            case CUE -> WORDS_CUE;
            case CONTENT -> WORDS_CONTENT;
        };
    }
}
