// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An article that version 1 of the schema wrote, which distinguished articles only by the displayed id.
 *
 * @param id that is shown
 * @param sha256 of its bytes; null where there were none
 * @param stored the rest
 */
record EarlierArticle(String id, @Nullable String sha256, StoredArticle stored) {

    /** What {@link #of} reads, as SQL lists it. */
    static final String COLUMNS = StoredArticle.COLUMNS + ", id, sha256";

    /** The row at which a result stands, of {@link #COLUMNS}. */
    static EarlierArticle of(ResultSet row) throws SQLException {
        return new EarlierArticle(row.getString(9), row.getString(10), StoredArticle.of(row));
    }

    /**
     * Whether it is this article: by an id that counts everywhere, else by the same place or bytes, as an id that only
     * counts in a folder or a table may have been another's.
     */
    boolean is(ArticleRows article) {
        if (article.hasOwnId() && id.equals(article.id())) {
            return true;
        }
        boolean place = article.isPlaced() && stored.file().equals(article.file());
        boolean bytes = sha256 != null && sha256.equals(article.sha256());
        return article.earlierIds().contains(id) && (place || bytes);
    }
}
