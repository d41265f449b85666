// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.container.Damage;
import java.util.Collection;
import java.util.List;

/**
 * A file whose end is missing, which every container that is open there notices in its turn: the record, the archive
 * around it, the compressed file around that. It is one damage and is reported once.
 */
final class CutOff {

    private List<Level> open = List.of();
    private int pieces = -1;

    /**
     * A damage is reported.
     *
     * @param levels that are open around it
     * @param number of pieces there are now
     */
    void reported(Collection<Level> levels, int number, Exception cause) {
        open = Damage.isCutOff(cause) ? List.copyOf(levels) : List.of();
        pieces = number;
    }

    /** Whether what a container complains about is the missing end that was reported last. */
    boolean isKnown(Level level, int number, Exception cause) {
        return number == pieces && Damage.isCutOff(cause) && open.contains(level);
    }
}
