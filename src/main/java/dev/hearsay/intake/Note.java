// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

/**
 * Something a person may want to know about an article that was read all the same.
 *
 * @param code a word for programs: {@code date}, {@code language}, {@code charset} or {@code rendition}
 * @param message for people
 * @param line of the file that it is about, counted from 1
 */
public record Note(String code, String message, int line) {}
