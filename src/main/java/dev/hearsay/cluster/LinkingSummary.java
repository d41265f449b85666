// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

/**
 * What linking on a cluster found.
 *
 * @param articles whose claims were looked at
 * @param claims that were linked
 * @param formulaic claims that are too short to be linked, or short and without a named speaker
 * @param statements with at least two reports
 * @param reports of these
 * @param disputed statements of which quoted words are given to different speakers
 * @param updates articles with the text of an earlier one
 * @param damaged rows and lines of the input that are no claims
 */
public record LinkingSummary(
        long articles,
        long claims,
        long formulaic,
        long statements,
        long reports,
        long disputed,
        long updates,
        long damaged) {}
