// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.container.Damage;
import java.util.Collection;
import java.util.List;

/**
 * A file whose end is missing. Every container open at that point notices it in turn: the record, the archive around
 * it, the compressed file around that. It is a single fault and is reported once.
 */
final class CutOff {

    private List<Level> open = List.of();
    private int pieces = -1;

    /**
     * Remembers a fault that was just reported.
     *
     * @param levels open around it
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
