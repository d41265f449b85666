// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.time.Instant;

/**
 * What is known about a run when it has ended.
 *
 * @param status how it ended; {@link RunStatus#FINISHED} runs are not resumed
 * @param finished when
 * @param counts what came of it
 */
public record RunEnd(RunStatus status, Instant finished, StoredCounts counts) {}
