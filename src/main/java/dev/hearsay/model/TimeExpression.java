// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/**
 * Words that speak of a time, after TimeML's TIMEX3 (Pustejovsky et al., 2003).
 *
 * @param span where they stand
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value such as {@code 2016-09-13} or {@code 2016-W37}
 */
public record TimeExpression(Span span, String type, String value) {}
