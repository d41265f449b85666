// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

/** The three parts of an attribution. */
enum AttributionRole {
    SOURCE,
    CUE,
    CONTENT
}
