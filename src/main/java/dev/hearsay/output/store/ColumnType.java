// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/** What a value is in Java. */
enum ColumnType {
    /** {@link Long} */
    KEY,
    /** {@link Integer} */
    NUMBER,
    /** {@link Double} */
    REAL,
    /** {@link Boolean} */
    FLAG,
    /** {@link java.time.LocalDate} */
    DAY,
    /** {@link String} without NUL and unpaired surrogates */
    TEXT
}
