// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the command and a cluster say to each other, so that the command needs no library of a cluster to be built or run. The
 * one implementation is {@code dev.hearsay.spark}.
 */
@NullMarked
package dev.hearsay.cluster;

import org.jspecify.annotations.NullMarked;
