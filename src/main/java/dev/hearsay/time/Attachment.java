// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * Whether a time is attached to a cue.
 *
 * @param distance the distance from the cue, in UTF-16 code units without reported content; 0 where it isn't attached
 * @param obstacle why it isn't attached; null where it is
 */
record Attachment(int distance, @Nullable Obstacle obstacle) {

    static Attachment at(int distance) {
        return new Attachment(distance, null);
    }

    static Attachment none(Obstacle obstacle) {
        return new Attachment(0, obstacle);
    }

    boolean holds() {
        return obstacle == null;
    }
}
