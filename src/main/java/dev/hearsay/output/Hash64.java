// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/** Hashes of 64 bits, the same on every machine and in every version: they are kept in databases. */
public final class Hash64 {

    private Hash64() {}

    /** FNV-1a over UTF-16, then mixed. */
    public static long of(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    /** The finalizer of SplitMix64. */
    public static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
