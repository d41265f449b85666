// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The stored row of an article.
 *
 * @param key of its row
 * @param run that wrote the row last
 * @param fingerprint of what was written last
 * @param file that it was read from then
 * @param version null where the feed doesn't number
 * @param hasText whether there is text to keep
 * @param firstRun that wrote it first; null where that is unknown
 * @param killed whether its publisher has killed it
 */
record StoredArticle(
        long key,
        long run,
        String fingerprint,
        String file,
        @Nullable String version,
        boolean hasText,
        @Nullable Long firstRun,
        boolean killed) {

    /** What {@link #of} reads, as SQL lists it. */
    static final String COLUMNS =
            "article_key, run_id, fingerprint, file, version, length(text) > 0," + " first_run_id, status = 'canceled'";

    /** The row at which a result stands, which begins with {@link #COLUMNS}. */
    static StoredArticle of(ResultSet row) throws SQLException {
        Long firstRun = Sql.number(row, 7);
        return new StoredArticle(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                firstRun,
                row.getBoolean(8));
    }

    /** Whether that run wrote it first. */
    boolean isFirstOf(long other) {
        return firstRun != null && firstRun == other;
    }
}
