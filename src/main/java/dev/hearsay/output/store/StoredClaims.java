// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.ManifestReader;
import dev.hearsay.output.NotClaimsException;
import dev.hearsay.output.RunSettings;
import dev.hearsay.output.TextSource;
import dev.hearsay.output.WrittenArticle;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The claims of a database, to be read. Nothing is written or migrated. For one thread at a time. */
public final class StoredClaims implements TextSource, Closeable {

    private final DatabaseUrl url;
    private final Connection connection;
    private final ClaimSelect select;

    private StoredClaims(DatabaseUrl url, Connection connection, ClaimSelect select) {
        this.url = url;
        this.connection = connection;
        this.select = select;
    }

    /**
     * Opens a database that is there.
     *
     * @throws NotClaimsException if it has no tables of Hearsay
     * @throws StoreException if it can't be opened
     */
    public static StoredClaims open(DatabaseUrl url) throws IOException {
        try {
            Connection connection = url.connections().read();
            try {
                Optional<ClaimSelect> select =
                        ClaimSelect.of(connection, url.connections().json());
                if (select.isEmpty()) {
                    throw new NotClaimsException("the database has no claims of Hearsay: there are no such tables");
                }
                return new StoredClaims(url, connection, select.get());
            } catch (IOException | SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | IllegalArgumentException e) {
            throw url.fault("can't read", e);
        }
    }

    /**
     * All claims, in the order in which their articles were first written.
     *
     * @throws StoreException if they can't be read
     */
    public ClaimReader all() throws StoreException {
        return reader(() -> select.all());
    }

    /**
     * Those of {@link #all()} that are not withdrawn.
     *
     * @throws StoreException if they can't be read
     */
    public ClaimReader current() throws StoreException {
        return reader(() -> select.current());
    }

    /**
     * The claims whose ids begin with this prefix, withdrawn ones too.
     *
     * @throws StoreException if they can't be read
     */
    public ClaimReader withPrefix(String prefix) throws StoreException {
        return reader(() -> select.withPrefix(prefix));
    }

    /**
     * The claims that a filter may accept, without withdrawn ones, by day and then in the order of {@link #all()}; those
     * without a day come last. Speakers, kinds and days have been looked at, words have not.
     *
     * @throws StoreException if they can't be read
     */
    public ClaimReader byDay(ClaimFilter filter) throws StoreException {
        return reader(() -> select.byDay(filter));
    }

    /** The text of an article, which is as it was read. */
    @Override
    public SourceText read(WrittenArticle article) throws StoreException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT text FROM articles WHERE article_key = ?")) {
            statement.setLong(1, article.row());
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new StoreException("the article is not in the database any more", null);
                }
                return new SourceText(found.getString(1), null);
            }
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    /**
     * The run that wrote an article.
     *
     * @throws StoreException if it can't be read
     */
    public Optional<RunSettings> run(WrittenArticle article) throws StoreException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT r.version, r.settings FROM articles a"
                + " JOIN runs r ON r.run_id = a.run_id WHERE a.article_key = ?")) {
            statement.setLong(1, article.row());
            try (ResultSet found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(new RunSettings(found.getString(1), ManifestReader.settings(found.getString(2))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    private interface Query {
        PreparedStatement get() throws SQLException;
    }

    private ClaimReader reader(Query query) throws StoreException {
        try {
            return new StoredClaimReader(url, query.get());
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw url.fault("can't close the database", e);
        }
    }
}
