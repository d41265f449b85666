// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.LikelyDuplicate;
import java.util.List;

/**
 * What a write changed, in articles.
 *
 * @param inserted new ones
 * @param replaced ones whose facts, text or claims were others before
 * @param unchanged ones that were already there unchanged; their rows were left alone
 * @param withdrawn killed ones, whose claims are marked now
 * @param outdated ones left out for a later version
 * @param changed ids of those that count as changed in the run from now on
 * @param emptied ids of those that had claims before and have none now
 * @param duplicates those that likely report the story of an earlier article
 */
public record StoreChanges(
        int inserted,
        int replaced,
        int unchanged,
        int withdrawn,
        List<Outdated> outdated,
        List<String> changed,
        List<String> emptied,
        List<LikelyDuplicate> duplicates) {

    public StoreChanges {
        outdated = List.copyOf(outdated);
        changed = List.copyOf(changed);
        emptied = List.copyOf(emptied);
        duplicates = List.copyOf(duplicates);
    }

    /** A write that changed no article that was there, and brought no duplicate. */
    public StoreChanges(int inserted, int replaced, int unchanged, int withdrawn, List<Outdated> outdated) {
        this(inserted, replaced, unchanged, withdrawn, outdated, List.of(), List.of(), List.of());
    }
}
