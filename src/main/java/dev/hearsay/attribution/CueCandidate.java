// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Span;

/** A run of words that may be a cue, with the role scores of the words around it. */
final class CueCandidate {

    private final Span cue;
    private final int offset;
    private final float[][] roles;

    /**
     * @param cue in words of the article
     * @param offset the first word of the window that the roles belong to
     * @param roles scores of the role tags of each word of that window, [w][5]; kept, not copied
     */
    CueCandidate(Span cue, int offset, float[][] roles) {
        this.cue = cue;
        this.offset = offset;
        this.roles = roles;
    }

    Span cue() {
        return cue;
    }

    int offset() {
        return offset;
    }

    float[][] roles() {
        return roles;
    }
}
