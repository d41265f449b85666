// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/** Puts BERT's special tokens around a window. */
final class SpecialTokens {

    private static final long BEGIN = 101;
    private static final long END = 102;

    private SpecialTokens() {}

    /** {@code [CLS]}, the pieces, {@code [SEP]}. */
    static long[] ids(long[] pieces) {
        long[] framed = new long[pieces.length + 2];
        framed[0] = BEGIN;
        System.arraycopy(pieces, 0, framed, 1, pieces.length);
        framed[framed.length - 1] = END;
        return framed;
    }

    /** Three features per piece; those of the special tokens are 0. */
    static long[] features(long[] features) {
        long[] framed = new long[features.length + 6];
        System.arraycopy(features, 0, framed, 3, features.length);
        return framed;
    }
}
