// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.stream;

/**
 * A line of a stream as bytes.
 *
 * @param number counted from 1
 * @param bytes without the line feed; if the line is too long, only those up to the limit
 * @param tooLong whether the line exceeded the limit
 */
// lines are never compared
@SuppressWarnings("ArrayRecordComponent")
public record RawLine(int number, byte[] bytes, boolean tooLong) {

    public boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
