// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between databases. Every method works within the open transaction of the one connection. */
interface Database extends AutoCloseable {

    Connection connection();

    /** Opens a transaction. */
    void begin() throws SQLException;

    void commit() throws SQLException;

    void rollBack() throws SQLException;

    /** Adds rows that can't be there yet. */
    void load(Table table, List<@Nullable Object[]> rows) throws SQLException;

    /** Adds those articles whose identity is not there yet, and returns their keys. */
    Set<Long> insertArticles(List<@Nullable Object[]> rows) throws SQLException;

    /** Writes articles over those with their keys. */
    void updateArticles(List<@Nullable Object[]> rows) throws SQLException;

    /** Adds those speakers that are not there yet. */
    void insertSpeakers(List<@Nullable Object[]> rows) throws SQLException;

    /** Removes all claims of articles. */
    void removeClaims(List<Long> articleKeys) throws SQLException;

    /** The stored rows of these articles, by identity, locked until the transaction ends. */
    Map<String, StoredArticle> lock(Collection<String> identities) throws SQLException;

    /** Articles with these ids that have no identity yet, locked until the transaction ends. */
    List<EarlierArticle> lockEarlier(Collection<String> ids) throws SQLException;

    /** New keys for this many rows. */
    long[] allot(Table table, int count) throws SQLException;

    /** Keeps a run for this connection until it is closed; false if another connection has it. */
    boolean hold(long run) throws SQLException;

    /** Keeps other processes that lock the same table from writing until the transaction ends. */
    void lockTable(String table) throws SQLException;

    /** Leaves the full-text index out while a run loads a database without claims, where that is faster. */
    void deferSearch(long run) throws SQLException;

    /** Builds the full-text index that a run left out. */
    void completeSearch() throws SQLException;

    /** How a JSON parameter is written in SQL. */
    String jsonParameter();

    /** A moment as a parameter takes it. */
    Object moment(Instant instant);

    /** Adds or changes a row of progress: run, source, done, ended. */
    String progressUpsert();

    /** Whether the same transaction may succeed when it is retried. */
    boolean isPassing(SQLException e);

    @Override
    void close() throws SQLException;
}
