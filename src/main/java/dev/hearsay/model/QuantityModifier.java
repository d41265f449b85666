// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** How the words around a quantity bound it. */
public enum QuantityModifier {
    ABOUT,
    ALMOST,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST
}
