// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Counts what a write adds to what is kept of its run, an article once however many versions of it come. */
final class KeptCount {

    private final Database database;
    private final long run;
    private final KeySet earlier;
    private final Set<Long> found = new HashSet<>();
    private Kept added = Kept.NOTHING;

    /** @param earlier articles that earlier writes of the run found just as they were, by key */
    KeptCount(Database database, long run, KeySet earlier) {
        this.database = database;
        this.run = run;
        this.earlier = earlier;
    }

    /** An article that was not there. */
    void inserted(ArticleRows article) {
        add(1, article.claims().size());
    }

    /** An article that is there just so. */
    void unchanged(ArticleRows article, StoredArticle there) {
        if (!isCounted(there)) {
            add(1, article.claims().size());
            found.add(there.key());
        }
    }

    /** An article that is marked as killed, with the claims that it had. */
    void withdrawn(StoredArticle there) {
        if (!isCounted(there)) {
            add(1, 0);
        }
    }

    /** An article that will take the place of what is there still. */
    void replacing(ArticleRows article, StoredArticle there) throws SQLException {
        int claims = article.claims().size();
        if (there.run() == run) {
            add(0, claims - claims("SELECT count(*) FROM claims WHERE article_key = ? AND run_id = ?", there));
        } else if (isFound(there)) {
            add(0, claims - claims("SELECT count(*) FROM claims WHERE article_key = ? AND ? IS NOT NULL", there));
        } else {
            add(1, claims);
        }
    }

    Kept added() {
        return added;
    }

    /** Articles that were found just as they were, by key. */
    Set<Long> found() {
        return found;
    }

    private boolean isCounted(StoredArticle there) {
        return there.run() == run || isFound(there);
    }

    private boolean isFound(StoredArticle there) {
        return earlier.contains(there.key()) || found.contains(there.key());
    }

    private void add(long articles, long claims) {
        added = added.plus(new Kept(articles, claims));
    }

    private long claims(String sql, StoredArticle there) throws SQLException {
        try (PreparedStatement select = database.connection().prepareStatement(sql)) {
            select.setLong(1, there.key());
            select.setLong(2, run);
            try (ResultSet count = select.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
