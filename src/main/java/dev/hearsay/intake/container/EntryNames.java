// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.text.TextHash;
import java.util.HashMap;
import java.util.Map;

/** Distinguishes entries with the same name: the second {@code a.txt} of an archive is {@code a.txt~2}. */
final class EntryNames {

    /**
     * Hashes instead of names: a million names would take much memory, and a collision only costs a needless number.
     */
    private final Map<Long, Integer> taken = new HashMap<>();

    String distinct(String name) {
        Integer count = taken.putIfAbsent(TextHash.of(name), 1);
        if (count == null) {
            return name;
        }
        int n = count + 1;
        while (taken.putIfAbsent(TextHash.of(name + "~" + n), 1) != null) {
            n++;
        }
        taken.put(TextHash.of(name), n);
        return name + "~" + n;
    }
}
