// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

/**
 * A place where the words of two contents differ. Offsets count code points of the content; where one has no words, both of its
 * offsets are where they would be.
 *
 * @param before the words of the one; empty if the other added some
 * @param beforeStart offset in the one
 * @param beforeEnd offset in the one
 * @param after the words of the other; empty if it left some out
 * @param afterStart offset in the other
 * @param afterEnd offset in the other
 */
public record WordChange(String before, int beforeStart, int beforeEnd, String after, int afterStart, int afterEnd) {}
