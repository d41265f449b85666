// SPDX-License-Identifier: GPL-3.0-or-later
/** The command: options, streams, exit codes; it wires the parts together. */
@NullMarked
package dev.hearsay.cli;

import org.jspecify.annotations.NullMarked;
