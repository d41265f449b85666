// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.intake.Source;
import java.io.Serializable;

/**
 * A source of a round.
 *
 * @param number in the round, from 0
 * @param source a file of this machine and of all others, or, if it is streamed, one of a Hadoop file system
 */
record NumberedSource(int number, Source source) implements Serializable {}
