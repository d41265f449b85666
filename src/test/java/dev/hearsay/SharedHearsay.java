// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

/** The baseline takes the better part of a minute to load, so the tests share one. */
public final class SharedHearsay {

    private SharedHearsay() {}

    public static Hearsay baseline() {
        return Holder.BASELINE;
    }

    private static final class Holder {
        static final Hearsay BASELINE =
                Hearsay.builder().attribution(AttributionMethod.CORENLP).build();
    }
}
