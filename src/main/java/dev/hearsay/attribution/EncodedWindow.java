// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** The encoder's output for the words of one window. */
final class EncodedWindow {

    private final float[][] words;
    private final float[][] cues;

    /**
     * @param words vectors, [w][h]; kept, not copied
     * @param cues scores of the cue tags O, B, I, [w][3]; likewise
     */
    EncodedWindow(float[][] words, float[][] cues) {
        this.words = words;
        this.cues = cues;
    }

    float[][] words() {
        return words;
    }

    float[][] cues() {
        return cues;
    }
}
