// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import java.nio.FloatBuffer;

/**
 * The vectors of a window's words, one after another, as the encoder gives them and the role scorer takes them. An array for each word
 * would be copied number by number.
 *
 * @param values [w][h], of which only the reader's own position changes
 * @param words how many there are
 * @param size of a vector
 */
record WordVectors(FloatBuffer values, long words, long size) {}
