// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.ClaimOrder;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.ManifestReader;
import dev.hearsay.output.NotClaimsException;
import dev.hearsay.output.RunSettings;
import dev.hearsay.output.TextSource;
import dev.hearsay.output.WrittenArticle;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.review.Review;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The claims of a database, to be read. Nothing is written or migrated. For one thread at a time. */
public final class StoredClaims implements TextSource, Closeable {

    private static final int SECONDS_TO_ANSWER = 5;

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
                        ClaimSelect.of(connection, url.connections().dialect());
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
     * The claims that a filter may accept, without withdrawn ones, in an order and then in that of {@link #all()}; those
     * without a day, or figure, come last. Speakers, kinds and days have been looked at, words have not.
     *
     * @throws StoreException if they can't be read
     */
    public ClaimReader sorted(ClaimFilter filter, ClaimOrder order) throws StoreException {
        return reader(() -> select.sorted(filter, order));
    }

    /**
     * A page of the claims that a query accepts, without withdrawn ones. In the order in which they were written, what is written
     * later comes later, so going through the pages meets each claim once, except those of an article that is rewritten meanwhile.
     *
     * @throws StoreException if they can't be read
     */
    public ClaimPage page(ClaimQuery query) throws IOException {
        return page(url, select, query);
    }

    private static ClaimPage page(DatabaseUrl url, ClaimSelect select, ClaimQuery query) throws IOException {
        try (PreparedStatement statement = select.page(query);
                ResultSet rows = statement.executeQuery()) {
            List<WrittenClaim> claims = new ArrayList<>();
            ClaimKey last = query.after();
            while (rows.next()) {
                if (claims.size() == query.limit()) {
                    return new ClaimPage(claims, Optional.ofNullable(last));
                }
                claims.add(StoredRecord.claim(url.toString(), rows));
                last = new ClaimKey(rows.getDouble("figure"), rows.getLong("claim_key"));
            }
            return new ClaimPage(claims, Optional.empty());
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    /**
     * The claims of an article, without withdrawn ones.
     *
     * @throws StoreException if they can't be read
     */
    public List<WrittenClaim> of(ArticleText article) throws IOException {
        return page(ClaimQuery.ofArticle(article.row())).claims();
    }

    /** The same over a connection that also writes. */
    static List<WrittenClaim> ofArticle(DatabaseUrl url, Connection connection, ArticleText article)
            throws SQLException {
        ClaimSelect select =
                ClaimSelect.of(connection, url.connections().dialect()).orElseThrow();
        try {
            return page(url, select, ClaimQuery.ofArticle(article.row())).claims();
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /**
     * A page of the reviews that a query accepts.
     *
     * @throws StoreException if they can't be read
     */
    public ReviewPage reviews(ReviewQuery query) throws StoreException {
        return reviews(select -> select.page(query));
    }

    /**
     * Of each claim the decision of each reviewer that stands; those about one article come together.
     *
     * @throws StoreException if they can't be read
     */
    public List<Review> standingReviews() throws StoreException {
        return reviews(ReviewSelect::standing);
    }

    /**
     * Where decisions that stand are at odds with one another, or with what the latest run found.
     *
     * @throws StoreException if they can't be read
     */
    public List<ReviewDisagreement> disagreements() throws StoreException {
        return reviews(ReviewSelect::disagreements);
    }

    /**
     * A page of the claims that are still to be reviewed, without withdrawn ones.
     *
     * @throws StoreException if they can't be read
     */
    public QueuePage queue(QueueQuery query) throws IOException {
        try (PreparedStatement statement = select.queue(query);
                ResultSet rows = statement.executeQuery()) {
            List<QueueEntry> entries = new ArrayList<>();
            ClaimKey last = null;
            while (rows.next()) {
                if (entries.size() == query.limit()) {
                    return new QueuePage(entries, Optional.ofNullable(last));
                }
                entries.add(new QueueEntry(
                        StoredRecord.claim(url.toString(), rows),
                        rows.getString("article_identity"),
                        rows.getDouble("score"),
                        rows.getLong("seen")));
                last = new ClaimKey(rows.getDouble("figure"), rows.getLong("claim_key"));
            }
            return new QueuePage(entries, Optional.empty());
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    /**
     * Whether the database has tables for reviews, which {@link ReviewStore#open} adds.
     *
     * @throws StoreException if it can't be read
     */
    public boolean hasReviews() throws StoreException {
        try {
            return new ReviewSelect(connection).isPossible();
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    private interface ReviewWork<T> {
        T from(ReviewSelect select) throws SQLException;
    }

    private <T> T reviews(ReviewWork<T> work) throws StoreException {
        try {
            ReviewSelect reviews = new ReviewSelect(connection);
            if (!reviews.isPossible()) {
                throw new StoreException(
                        "can't read reviews from " + url
                                + ": an earlier version of hearsay made its tables, without one"
                                + " for reviews. Run 'hearsay serve --review' on it, or extract into it once more;"
                                + " each adds the table.",
                        null);
            }
            return work.from(reviews);
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    /**
     * A page of the speakers that a query accepts.
     *
     * @throws StoreException if they can't be read
     */
    public SpeakerPage speakers(SpeakerQuery query) throws StoreException {
        try {
            return new SpeakerSelect(connection, url.connections().dialect()).page(query);
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    /**
     * A page of the articles with claims that a query accepts: the newest day first, those without a day last.
     *
     * @throws StoreException if they can't be read
     */
    public ArticlePage articles(ArticleQuery query) throws StoreException {
        try {
            return new ArticlePageSelect(connection, url.connections().dialect()).page(query);
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    /**
     * The articles with an id, which several may share, or the one with an identity; the one written last comes first.
     *
     * @throws StoreException if they can't be read
     */
    public List<ArticleText> articles(String name) throws StoreException {
        try {
            return new ArticleSelect(connection).named(name);
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    /**
     * Whether its claims were linked, so that there may be statements.
     *
     * @throws StoreException if it can't be read
     */
    public boolean isLinked() throws StoreException {
        return read(() -> new StatementPageSelect(connection, url.connections().dialect()).isPossible());
    }

    /**
     * A page of the statements with several reports.
     *
     * @throws StoreException if they can't be read, or claims were not linked
     */
    public StatementPage statements(StatementQuery query) throws StoreException {
        return read(() -> new StatementPageSelect(connection, url.connections().dialect()).page(query));
    }

    /**
     * The reports of a statement in order of publication; none if there is no such statement.
     *
     * @throws StoreException if they can't be read, or claims were not linked
     */
    public List<ReportHistory> statement(String id) throws StoreException {
        return read(() -> {
            try (Sql sql = new Sql(connection)) {
                return new StatementSelect(sql).history(id);
            }
        });
    }

    /**
     * Whether its speakers were resolved across articles, so that there are people.
     *
     * @throws StoreException if it can't be read
     */
    public boolean isResolved() throws StoreException {
        return read(() -> people().isPossible());
    }

    /**
     * A page of the people that a query accepts.
     *
     * @throws StoreException if they can't be read, or speakers were not resolved
     */
    public PeoplePage people(PeopleQuery query) throws StoreException {
        return read(() -> people().page(query));
    }

    /**
     * The person with an id.
     *
     * @throws StoreException if it can't be read, or speakers were not resolved
     */
    public Optional<ListedPerson> person(String id) throws StoreException {
        return read(() -> people().person(id));
    }

    /**
     * A page of the reasons why speakers of different articles are a person, in order of publication, with those that users undid.
     *
     * @param person id
     * @param after where the page before ended; null for the first page
     * @param limit the most merges of a page
     * @throws StoreException if they can't be read, or speakers were not resolved
     */
    public MergePage merges(String person, @Nullable MergeKey after, int limit) throws StoreException {
        return read(() -> {
            try (Sql sql = new Sql(connection)) {
                return new MergeSelect(sql).page(person, after, limit);
            }
        });
    }

    /**
     * For each claim the ids of the people that its speakers are, in the order of the speakers; empty for a speaker who is none.
     *
     * @throws StoreException if they can't be read, or speakers were not resolved
     */
    public List<List<String>> people(List<WrittenClaim> claims) throws StoreException {
        return read(() -> {
            try (Sql sql = new Sql(connection)) {
                return new ClaimPeopleSelect(sql).of(claims);
            }
        });
    }

    private PeopleSelect people() {
        return new PeopleSelect(connection, url.connections().dialect());
    }

    private interface Read<T> {
        T now() throws SQLException;
    }

    private <T> T read(Read<T> work) throws StoreException {
        try {
            return work.now();
        } catch (SQLException e) {
            throw url.fault("can't read", e);
        }
    }

    /** Ends the transaction, so that what is read next is what the database has by then; false if the connection is lost. */
    boolean refresh() {
        try {
            connection.rollback();
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
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
