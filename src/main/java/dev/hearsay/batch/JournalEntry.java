// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

/**
 * The journal's line after a step.
 *
 * @param source key of the source that the step belongs to
 * @param done how far that source has been written
 * @param claims length of the claims file, in bytes
 * @param failures length of the failures file, in bytes
 * @param counts of the whole run
 * @param findings of the step
 */
record JournalEntry(
        String source, SourcePosition done, long claims, long failures, RunCounts counts, StepFindings findings) {}
