// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.output.ArticleName;
import dev.hearsay.output.LikelyDuplicate;
import java.util.List;

/**
 * What a step found besides claims.
 *
 * @param empty articles without claims
 * @param duplicates articles that are likely duplicates of an earlier one
 */
record StepFindings(List<ArticleName> empty, List<LikelyDuplicate> duplicates) {

    static final StepFindings NONE = new StepFindings(List.of(), List.of());

    StepFindings {
        empty = List.copyOf(empty);
        duplicates = List.copyOf(duplicates);
    }
}
