// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** The encoder's output for the words of one window. */
final class EncodedWindow {

    private final WordVectors words;
    private final float[][] cues;
    private final float[][] names;

    /**
     * @param cues scores of the cue tags O, B, I, [w][3]; kept, not copied
     * @param names scores of the name tags, [w][n], or [0][] of a model that tags no names; likewise
     */
    EncodedWindow(WordVectors words, float[][] cues, float[][] names) {
        this.words = words;
        this.cues = cues;
        this.names = names;
    }

    WordVectors words() {
        return words;
    }

    float[][] cues() {
        return cues;
    }

    float[][] names() {
        return names;
    }
}
