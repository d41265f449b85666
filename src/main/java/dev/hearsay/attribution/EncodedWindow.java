// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** The encoder's output for the words of one window. */
final class EncodedWindow {

    private final float[][] words;
    private final float[][] cues;
    private final float[][] names;

    /**
     * @param words vectors, [w][h]; kept, not copied
     * @param cues scores of the cue tags O, B, I, [w][3]; likewise
     * @param names scores of the name tags, [w][n], or [0][] of a model that tags no names; likewise
     */
    EncodedWindow(float[][] words, float[][] cues, float[][] names) {
        this.words = words;
        this.cues = cues;
        this.names = names;
    }

    float[][] words() {
        return words;
    }

    float[][] cues() {
        return cues;
    }

    float[][] names() {
        return names;
    }
}
