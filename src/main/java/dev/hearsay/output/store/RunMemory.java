// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.HashSet;
import java.util.Set;

/** What a store remembers about a run's articles between writes, because no row records it. */
final class RunMemory {

    private final KeySet found = new KeySet();
    private final Set<Long> emptied = new HashSet<>();

    /** Whether an earlier write found it unchanged. */
    boolean isFound(long article) {
        return found.contains(article);
    }

    /** Whether an earlier write took its last claim. */
    boolean isEmptied(long article) {
        return emptied.contains(article);
    }

    /** A write is committed that found these as they were, took the last claims of some and filled others again. */
    void committed(Set<Long> nowFound, Set<Long> nowEmptied, Set<Long> filled) {
        found.addAll(nowFound);
        emptied.addAll(nowEmptied);
        emptied.removeAll(filled);
    }
}
