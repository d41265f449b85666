// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.time.LocalDate;
import java.util.Comparator;

/** In which order claims that were looked up come; those that are alike in it stay in the order in which they were written. */
public enum ClaimOrder {
    /** By the day when they were said, those without a day at the end. */
    DAY(Comparator.comparing(ClaimOrder::day)),
    /** The most check-worthy first, those without a figure at the end. */
    CHECKWORTHY(Comparator.comparing(ClaimOrder::checkworthy).reversed());

    /** Stands for no figure. */
    private static final double NONE = -1;

    // a comparator of methods, which holds no state
    @SuppressWarnings("ImmutableEnumChecker")
    private final Comparator<WrittenClaim> comparator;

    ClaimOrder(Comparator<WrittenClaim> comparator) {
        this.comparator = comparator;
    }

    public Comparator<WrittenClaim> comparator() {
        return comparator;
    }

    private static LocalDate day(WrittenClaim claim) {
        return claim.facts().date().days().map(DayRange::first).orElse(LocalDate.MAX);
    }

    private static double checkworthy(WrittenClaim claim) {
        Double figure = claim.facts().checkworthy();
        return figure == null ? NONE : figure;
    }
}
