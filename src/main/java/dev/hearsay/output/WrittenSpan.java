// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

/**
 * A half-open stretch as written in a claims file.
 *
 * @param start offset of the first character, in the unit of its claim, not negative
 * @param end offset after the last character, not before {@code start}
 */
public record WrittenSpan(int start, int end) {

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
