// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.batch.Outcome;
import dev.hearsay.cluster.ClusterOutput;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.ClaimStore;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.Kept;
import dev.hearsay.output.store.StoreException;
import dev.hearsay.output.store.StoredCounts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes the articles of a partition into a database.
 *
 * @param target the database
 * @param run that writes
 */
record StoredFindings(ClusterOutput.Tables target, long run) implements Serializable {

    private static final int AT_ONCE = 200;

    /** Opens the database, which makes its tables if they are not there. */
    static ClaimStore open(ClusterOutput.Tables target) throws StoreException {
        return ClaimStore.open(DatabaseUrl.parse(target.address(), target.environment()));
    }

    /** Writes them in their order, and gives what that added to the database. */
    Iterator<Kept> write(Iterator<Finding> findings) throws StoreException {
        if (!findings.hasNext()) {
            return List.<Kept>of().iterator();
        }
        Kept kept = Kept.NOTHING;
        try (ClaimStore store = open(target)) {
            List<ArticleClaims> articles = new ArrayList<>();
            while (findings.hasNext()) {
                if (findings.next().outcome() instanceof Outcome.Extracted extracted) {
                    articles.add(new ArticleClaims(extracted.article(), extracted.claims()));
                }
                if (articles.size() == AT_ONCE || !findings.hasNext()) {
                    kept = kept.plus(write(store, articles));
                    articles.clear();
                }
            }
        }
        return List.of(kept).iterator();
    }

    private Kept write(ClaimStore store, List<ArticleClaims> articles) throws StoreException {
        // set within the transaction; its last attempt counts
        AtomicReference<Kept> added = new AtomicReference<>(Kept.NOTHING);
        store.write(run, articles, List.of(), List.of(), now -> {
            added.set(now);
            return new StoredCounts(now, 0, 0);
        });
        return Objects.requireNonNull(added.get());
    }
}
