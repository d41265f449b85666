// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.LikelyDuplicate;
import java.util.ArrayList;
import java.util.List;

/** Counts what a write changes. */
final class ChangeCount {

    private final List<Outdated> outdated = new ArrayList<>();
    private final List<LikelyDuplicate> duplicates = new ArrayList<>();
    private int inserted;
    private int replaced;
    private int unchanged;
    private int withdrawn;

    void unchanged() {
        unchanged++;
    }

    void outdated(Outdated article) {
        outdated.add(article);
    }

    void written(ArticleRows article, Arrival arrival) {
        if (article.killed()) {
            withdrawn++;
        } else if (arrival == Arrival.NEW) {
            inserted++;
        } else {
            replaced++;
        }
    }

    void duplicates(List<LikelyDuplicate> found) {
        duplicates.addAll(found);
    }

    StoreChanges changes(KeptCount kept) {
        return new StoreChanges(
                inserted, replaced, unchanged, withdrawn, outdated, kept.changedIds(), kept.emptiedIds(), duplicates);
    }
}
