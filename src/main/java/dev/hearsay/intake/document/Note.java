// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import java.io.Serializable;

/**
 * Something a person may want to know about an article that was read nevertheless.
 *
 * @param code a word for programs: such as {@code date}, {@code charset}, {@code repaired} or {@code garbled}
 * @param message for people
 * @param line of the file that it is about, counted from 1
 */
public record Note(String code, String message, int line) implements Serializable {}
