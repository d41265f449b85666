// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/** The part that words of an article have in a claim. */
enum Mark {
    /** Of the claim's sentences, but of none of its parts. */
    PLAIN(""),
    /** Of the sentence before or after. */
    CONTEXT(""),
    CONTENT("content"),
    CUE("cue"),
    SOURCE("source");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** Its label when there are no colours; empty for words that are then not marked. */
    String label() {
        return label;
    }

    String colored(String text, Palette palette) {
        return switch (this) {
            case PLAIN -> text;
            case CONTEXT -> palette.aside(text);
            case CONTENT -> palette.content(text);
            case CUE -> palette.cue(text);
            case SOURCE -> palette.speaker(text);
        };
    }
}
