// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A floor that was not reached.
 *
 * @param reason kind of failure
 * @param measure the floor's measure; {@code "data"} if the data changed
 * @param floor the least percentage; null if the data changed
 * @param measured the percentage; null if there is none
 * @param message for people
 */
public record Shortfall(
        Reason reason,
        String measure,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal measured,
        String message) {

    /** The kinds of failure. */
    public enum Reason {
        BELOW_FLOOR,
        UNKNOWN_MEASURE,
        DATA_CHANGED
    }

    static Shortfall below(String measure, BigDecimal floor, BigDecimal measured) {
        return new Shortfall(
                Reason.BELOW_FLOOR,
                measure,
                floor,
                measured,
                measure + " is " + measured + ", below its floor " + floor);
    }

    static Shortfall unknown(String measure, BigDecimal floor) {
        return new Shortfall(
                Reason.UNKNOWN_MEASURE,
                measure,
                floor,
                null,
                "there is no measure \"" + measure + "\" for this data; correct its name, or add what it needs");
    }

    static Shortfall dataChanged(String expected, String actual) {
        return new Shortfall(
                Reason.DATA_CHANGED,
                "data",
                null,
                null,
                "data changed: texts and gold have the checksum " + actual + " instead of " + expected
                        + "; restore the data, or measure the floors again");
    }
}
