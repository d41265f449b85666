// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A set of keys that a database allots one after another: one bit per key, so that millions take little memory. */
final class KeySet {

    private static final int BITS = 16;

    private final Map<Long, BitSet> blocks = new HashMap<>();

    void add(long key) {
        blocks.computeIfAbsent(key >> BITS, block -> new BitSet()).set(place(key));
    }

    void addAll(Iterable<Long> keys) {
        keys.forEach(this::add);
    }

    boolean contains(long key) {
        BitSet block = blocks.get(key >> BITS);
        return block != null && block.get(place(key));
    }

    private static int place(long key) {
        return (int) (key & ((1 << BITS) - 1));
    }
}
