// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts what a write adds to what is kept of its run, an article once however many versions of it come. */
final class KeptCount {

    private final Database database;
    private final long run;
    private final RunMemory earlier;
    private final Set<Long> found = new HashSet<>();
    private final Set<Long> emptied = new HashSet<>();
    private final Set<Long> filled = new HashSet<>();
    private final List<String> changedIds = new ArrayList<>();
    private final List<String> emptiedIds = new ArrayList<>();
    private Kept added = Kept.NOTHING;

    /** @param earlier what earlier writes of the run did */
    KeptCount(Database database, long run, RunMemory earlier) {
        this.database = database;
        this.run = run;
        this.earlier = earlier;
    }

    /** An article that was not there. */
    void inserted(ArticleRows article) {
        Fate fate = article.killed() ? Fate.WITHDRAWN : Fate.ADDED;
        add(fate.kept(1, article.claims().size()));
    }

    /** An article that is there unchanged. */
    void unchanged(ArticleRows article, StoredArticle there) {
        if (before(there).isEmpty()) {
            add(Fate.UNCHANGED.kept(1, article.claims().size()));
            found.add(there.key());
        }
    }

    /** An article that is marked as killed, with the claims that it had. */
    void withdrawn(StoredArticle there) {
        before(there).ifPresent(fate -> add(fate.kept(-1, 0)));
        add(Fate.WITHDRAWN.kept(1, 0));
    }

    /** An article that will replace the stored one. */
    void replacing(ArticleRows article, StoredArticle there) throws SQLException {
        Optional<Fate> before = before(there);
        Fate after = article.killed() ? Fate.WITHDRAWN : there.isFirstOf(run) ? Fate.ADDED : Fate.CHANGED;
        int claims = article.claims().size();
        if (before.isPresent()) {
            add(before.get().kept(-1, there.run() == run ? -claimsOfRun(there) : -claims(there)));
        }
        add(after.kept(1, claims));
        if (after == Fate.CHANGED && !before.equals(Optional.of(Fate.CHANGED))) {
            changedIds.add(article.id());
        }
        boolean wasEmptied =
                !filled.contains(there.key()) && (emptied.contains(there.key()) || earlier.isEmptied(there.key()));
        if (after == Fate.CHANGED && claims == 0 && !wasEmptied && claims(there) > 0) {
            add(new Kept(0, 0, 0, 0, 0, 1));
            emptied.add(there.key());
            filled.remove(there.key());
            emptiedIds.add(article.id());
        } else if (wasEmptied && claims > 0) {
            add(new Kept(0, 0, 0, 0, 0, -1));
            emptied.remove(there.key());
            filled.add(there.key());
        }
    }

    Kept added() {
        return added;
    }

    /** Articles that count as changed from now on, by id. */
    List<String> changedIds() {
        return changedIds;
    }

    /** Articles that lost their last claim, by id. */
    List<String> emptiedIds() {
        return emptiedIds;
    }

    /** The write is committed. */
    void committed() {
        earlier.committed(found, emptied, filled);
    }

    /** What the run has done with it so far; empty if it has not seen it yet. */
    private Optional<Fate> before(StoredArticle there) {
        if (there.run() == run) {
            return Optional.of(there.killed() ? Fate.WITHDRAWN : there.isFirstOf(run) ? Fate.ADDED : Fate.CHANGED);
        }
        return found.contains(there.key()) || earlier.isFound(there.key())
                ? Optional.of(Fate.UNCHANGED)
                : Optional.empty();
    }

    private void add(Kept more) {
        added = added.plus(more);
    }

    /** Withdrawn claims may be those of an earlier run, which this one doesn't count. */
    private long claimsOfRun(StoredArticle there) throws SQLException {
        return claims("SELECT count(*) FROM claims WHERE article_key = ? AND run_id = " + run, there);
    }

    private long claims(StoredArticle there) throws SQLException {
        return claims("SELECT count(*) FROM claims WHERE article_key = ?", there);
    }

    private long claims(String sql, StoredArticle there) throws SQLException {
        try (PreparedStatement select = database.connection().prepareStatement(sql)) {
            select.setLong(1, there.key());
            try (ResultSet count = select.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
