// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** How much of a date is known. */
public enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR
}
