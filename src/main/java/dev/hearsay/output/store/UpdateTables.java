// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.ArticleToLink;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.link.SharedText;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of articles that have text in common, of one transaction. */
final class UpdateTables {

    private static final String COLUMNS = "article, identity, day, words, content, update_of, source";

    private final Sql sql;

    UpdateTables(Sql sql) {
        this.sql = sql;
    }

    /** An article as it is now; empty if it is gone. */
    Optional<ArticleToLink> read(String identity) throws SQLException {
        return first(sql.list(
                "SELECT identity, published, title, text FROM articles WHERE identity = ?",
                row -> ArticleToLink.of(
                        row.getString(1), Days.read(row.getString(2)), row.getString(3), row.getString(4)),
                identity));
    }

    Optional<LinkedArticle> linked(long article) throws SQLException {
        return first(sql.list(
                "SELECT " + COLUMNS + " FROM linked_articles WHERE article = ?", UpdateTables::article, article));
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }

    private static LinkedArticle article(ResultSet row) throws SQLException {
        return new LinkedArticle(
                row.getLong(1),
                row.getString(2),
                Sql.number(row, 3),
                row.getLong(4),
                row.getLong(5),
                Sql.number(row, 6),
                row.getLong(7));
    }

    /** The keys by which the index has it. */
    IndexKeys keys(long article) throws SQLException {
        byte[] bytes = sql.list("SELECT marks FROM linked_articles WHERE article = ?", row -> row.getBytes(1), article)
                .get(0);
        ByteBuffer marks = ByteBuffer.wrap(bytes);
        List<Long> keys = new ArrayList<>();
        while (marks.hasRemaining()) {
            keys.add(marks.getLong());
        }
        return IndexKeys.ofArticle(keys);
    }

    void add(ArticleToLink article, IndexKeys keys) throws SQLException {
        ByteBuffer marks = ByteBuffer.allocate(Long.BYTES * keys.keys().size());
        keys.keys().forEach(marks::putLong);
        sql.update(
                "INSERT INTO linked_articles (article, identity, day, words, content, marks, source)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                article.key(),
                article.identity(),
                article.day(),
                (long) article.words().size(),
                article.content(),
                marks.array(),
                article.key());
    }

    void remove(long article) throws SQLException {
        sql.update("DELETE FROM linked_articles WHERE article = ?", article);
    }

    void place(long article, @Nullable Long updateOf, long source) throws SQLException {
        sql.update("UPDATE linked_articles SET update_of = ?, source = ? WHERE article = ?", updateOf, source, article);
    }

    /** Those that name this article as the one that they are updates of. */
    List<Long> updatesOf(long article) throws SQLException {
        return sql.list("SELECT article FROM linked_articles WHERE update_of = ?", row -> row.getLong(1), article);
    }

    /** Those with text in common. */
    List<Long> links(long article) throws SQLException {
        return sql.list("SELECT other FROM article_links WHERE article = ?", row -> row.getLong(1), article);
    }

    Optional<SharedText> link(long one, long other) throws SQLException {
        List<Integer> ofOne = shared(one, other);
        return ofOne.isEmpty()
                ? Optional.empty()
                : Optional.of(new SharedText(ofOne.get(0), shared(other, one).get(0)));
    }

    private List<Integer> shared(long one, long other) throws SQLException {
        return sql.list(
                "SELECT shared FROM article_links WHERE article = ? AND other = ?", row -> row.getInt(1), one, other);
    }

    void addLink(long one, long other, SharedText shared) throws SQLException {
        String insert = "INSERT INTO article_links (article, other, shared) VALUES (?, ?, ?)";
        sql.update(insert, one, other, (long) shared.ofOne());
        sql.update(insert, other, one, (long) shared.ofOther());
    }

    void removeLink(long one, long other) throws SQLException {
        String delete = "DELETE FROM article_links WHERE article = ? AND other = ?";
        sql.update(delete, one, other);
        sql.update(delete, other, one);
    }
}
