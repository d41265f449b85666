// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

/** Models take seconds to load, the baseline the better part of a minute, so the tests share them. */
public final class SharedHearsay {

    private SharedHearsay() {}

    /** What {@code hearsay extract} uses unless told otherwise. */
    public static Hearsay usual() {
        return Usual.HEARSAY;
    }

    public static Hearsay baseline() {
        return Holder.BASELINE;
    }

    private static final class Usual {
        static final Hearsay HEARSAY = Hearsay.builder().build();
    }

    private static final class Holder {
        static final Hearsay BASELINE =
                Hearsay.builder().attribution(AttributionMethod.CORENLP).build();
    }
}
