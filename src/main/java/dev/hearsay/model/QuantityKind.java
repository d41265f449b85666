// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** What a quantity measures. */
public enum QuantityKind {
    PERCENT,
    PERCENTAGE_POINTS,
    MONEY,
    /** So many of something, such as "1,900 crane drivers". */
    COUNT,
    /** A share of a whole, such as "two thirds" or "one in five". */
    RATIO,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    TEMPERATURE,
    DURATION,
    SPEED,
    ENERGY,
    POWER,
    /** A number that says nothing of what it counts. */
    NUMBER,
    /** A day, week, month or year. */
    DATE
}
