// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The command {@code hearsay}: options, streams, exit codes; it puts the parts together. Not an API: only {@code Main} is
 * public, for the launcher.
 */
@NullMarked
package dev.hearsay.cli;

import org.jspecify.annotations.NullMarked;
