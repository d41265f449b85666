// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/**
 * The language that a text is in.
 *
 * @param code ISO 639-1 where there is one, else ISO 639-3
 * @param confidence from 0 to 1
 */
public record Language(String code, double confidence) {}
