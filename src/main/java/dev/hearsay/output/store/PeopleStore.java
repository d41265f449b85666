// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.store.PeopleTables.Resolved;
import dev.hearsay.people.BadDecisionException;
import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Decides which speakers of a database's articles are one person, and records what users decide about that. Only articles that were
 * written, changed, linked or removed since the last time are looked at, some hundred in a transaction, so it may be stopped at any
 * moment and continues where it was; once all are resolved, doing it again changes no row. {@code docs/people.md} describes rules and
 * tables.
 *
 * <p>For one thread.
 */
public final class PeopleStore implements Closeable {

    private static final int ARTICLES = 200;
    private static final String PERSON = "p_";
    private static final String APPEARANCE = "ap_";

    private static final String COUNTS =
            "SELECT (SELECT count(*) FROM persons), (SELECT count(*) FROM (SELECT person FROM"
                    + " appearances GROUP BY person HAVING count(DISTINCT identity) > 1) several),"
                    + " (SELECT count(*) FROM speaker_merges), (SELECT count(*) FROM people_decisions d WHERE d.kind <> 'undo'"
                    + " AND NOT EXISTS (SELECT 1 FROM people_decisions u WHERE u.undoes = d.decision)),"
                    + " (SELECT count(*) FROM articles WHERE identity IS NULL)";

    private static final String DECISIONS = "SELECT d.decision, d.kind, d.decided, d.decided_by, d.comment, d.undoes,"
            + " (SELECT count(*) FROM people_decisions u WHERE u.undoes = d.decision) > 0 AS undone"
            + " FROM people_decisions d ORDER BY d.decision";

    private static final String ABOUT = "SELECT s.side, coalesce(x.name, s.appearance) AS name, a.id AS article_id"
            + " FROM people_decision_sides s LEFT JOIN appearances x ON x.appearance = s.appearance"
            + " LEFT JOIN articles a ON a.identity = x.identity WHERE s.decision = ? AND (s.side = 1 OR s.ordinal = 0)"
            + " ORDER BY s.side, s.ordinal";

    private final DatabaseUrl url;
    private final Database database;
    private final Clock clock;

    private PeopleStore(DatabaseUrl url, Database database) {
        this.url = url;
        this.database = database;
        this.clock = Clock.systemUTC();
    }

    /**
     * Opens a database and makes or migrates its tables.
     *
     * @throws StoreException if that is not possible, or the tables are of a later version than this one knows
     */
    public static PeopleStore open(DatabaseUrl url) throws StoreException {
        try {
            Migration.run(url);
            return new PeopleStore(url, url.connections().open());
        } catch (SQLException | FlywayException | IllegalArgumentException e) {
            throw url.fault("can't open the database", e);
        }
    }

    /**
     * Resolves what is not resolved yet.
     *
     * @param stop whether to end after the transaction at hand
     * @return what was done
     * @throws StoreException if it can't be written; what was committed before stays
     */
    public ResolvedCounts resolve(BooleanSupplier stop) throws StoreException {
        ResolvedCounts all = ResolvedCounts.NONE;
        while (!stop.getAsBoolean()) {
            ResolvedCounts some = write(
                    sql -> new PeopleBatch(sql).resolve(new ArticleQueue(sql, "articles_to_resolve").take(ARTICLES)));
            if (some.articles() == 0) {
                break;
            }
            all = all.plus(some);
        }
        return all;
    }

    /**
     * What the database has of people.
     *
     * @throws StoreException if it can't be read
     */
    public PeopleCounts counts() throws StoreException {
        return read(sql -> sql.list(
                        COUNTS,
                        row -> new PeopleCounts(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .get(0));
    }

    /**
     * The appearances of a person in order of publication; of all persons whose ids begin so, or who have
     * the name in some article.
     *
     * @param named id of a person or the beginning of one, id of an appearance, or a name
     * @throws StoreException if they can't be read
     */
    public List<PersonAppearance> appearances(String named) throws StoreException {
        return read(sql -> {
            if (named.startsWith(APPEARANCE)) {
                return sql.list(PersonAppearance.BY_APPEARANCE, PersonAppearance::of, named);
            }
            if (named.startsWith(PERSON)) {
                List<PersonAppearance> exact = sql.list(PersonAppearance.BY_ID, PersonAppearance::of, named);
                return exact.isEmpty()
                        ? sql.list(PersonAppearance.BY_BEGINNING, PersonAppearance::of, named.length(), named)
                        : exact;
            }
            return sql.list(PersonAppearance.BY_NAME, PersonAppearance::of, named);
        });
    }

    /**
     * Makes two people one.
     *
     * @param one id of a person, or of an appearance
     * @param other likewise
     * @param by who decides
     * @return the number of the decision
     * @throws BadDecisionException if that is not possible; the message is for people
     * @throws StoreException if it can't be written
     */
    public long join(String one, String other, String by, @Nullable String comment) throws StoreException {
        return write(sql -> {
            List<Resolved> first = side(sql, one);
            List<Resolved> second = side(sql, other);
            String id = ownId(first);
            String otherId = ownId(second);
            if (first.get(0).person().equals(second.get(0).person())) {
                throw new BadDecisionException("'" + one + "' and '" + other + "' are one person already");
            }
            if (!id.isEmpty() && !otherId.isEmpty() && !id.equals(otherId)) {
                throw new BadDecisionException("'" + one + "' and '" + other + "' have different ids of yours, " + id
                        + " and " + otherId + "; give both the same id in the file for --speakers, and extract again");
            }
            DecisionTables tables = new DecisionTables(sql);
            long decision = tables.add("join", now(), StoredText.of(by), StoredText.orNull(comment), null);
            tables.addSide(decision, 1, first);
            tables.addSide(decision, 2, second);
            return decided(sql, tables, decision);
        });
    }

    /**
     * Takes appearances out of their people, each to be a person of its own that no rule adds anything to.
     *
     * @param appearances their ids
     * @return the number of the decision
     * @throws BadDecisionException if that is not possible; the message is for people
     * @throws StoreException if it can't be written
     */
    public long split(List<String> appearances, String by, @Nullable String comment) throws StoreException {
        return write(sql -> {
            PeopleTables people = new PeopleTables(sql);
            List<Resolved> leaving = new ArrayList<>();
            for (String id : new TreeSet<>(appearances)) {
                Resolved one = people.ofId(id)
                        .orElseThrow(() -> new BadDecisionException("there is no appearance '" + id
                                + "'; --show PERSON lists those of a person, which begin with " + APPEARANCE));
                String own = one.stored().appearance().ownId();
                if (!own.isEmpty()) {
                    throw new BadDecisionException("'" + id + "' has your id " + own
                            + "; change it in the file for --speakers, and extract again");
                }
                if (people.ofPerson(one.person()).size() == 1) {
                    throw new BadDecisionException("'" + id + "' is a person of its own already");
                }
                leaving.add(one);
            }
            DecisionTables tables = new DecisionTables(sql);
            long decision = tables.add("split", now(), StoredText.of(by), StoredText.orNull(comment), null);
            tables.addSide(decision, 1, leaving);
            return decided(sql, tables, decision);
        });
    }

    /**
     * Takes a decision back.
     *
     * @return the number of the row that does so
     * @throws BadDecisionException if there is none of this number, or it was taken back; the message is for people
     * @throws StoreException if it can't be written
     */
    public long undo(long decision, String by, @Nullable String comment) throws StoreException {
        return write(sql -> {
            DecisionTables tables = new DecisionTables(sql);
            if (!tables.exists(decision)) {
                throw new BadDecisionException("there is no decision " + decision + "; --decisions lists all");
            }
            if (!tables.canBeUndone(decision)) {
                throw new BadDecisionException(
                        "decision " + decision + " is an undo, or was undone; decide it again instead");
            }
            long undo = tables.add("undo", now(), StoredText.of(by), StoredText.orNull(comment), decision);
            new PeopleBatch(sql).resolveAgain(tables.appearances(decision));
            return undo;
        });
    }

    private static long decided(Sql sql, DecisionTables tables, long decision) throws SQLException {
        new PeopleBatch(sql).resolveAgain(tables.appearances(decision));
        return decision;
    }

    private Object now() {
        return database.moment(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    /** An appearance, or all of a person in order of publication. */
    private static List<Resolved> side(Sql sql, String named) throws SQLException {
        PeopleTables people = new PeopleTables(sql);
        List<Resolved> found = new ArrayList<>();
        if (named.startsWith(APPEARANCE)) {
            people.ofId(named).ifPresent(found::add);
        } else {
            found.addAll(people.ofPerson(named));
        }
        if (found.isEmpty()) {
            throw new BadDecisionException("there is no person or appearance '" + named
                    + "'; write the whole id, as --show prints it (p_… or ap_…)");
        }
        found.sort(Comparator.comparing(
                        (Resolved one) -> one.stored().appearance().day(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(one -> one.stored().id()));
        return found;
    }

    private static String ownId(List<Resolved> side) {
        return side.stream()
                .map(one -> one.stored().appearance().ownId())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * What users decided, in order.
     *
     * @throws StoreException if it can't be read
     */
    public List<PersonDecision> decisions() throws StoreException {
        return read(sql -> {
            List<PersonDecision> decisions = new ArrayList<>();
            for (PersonDecision decision : sql.list(
                    DECISIONS,
                    row -> PersonDecision.of(row, Objects.requireNonNullElse(row.getString("undoes"), "")))) {
                decisions.add(decision.kind().equals("undo") ? decision : decision.about(about(sql, decision.id())));
            }
            return decisions;
        });
    }

    private static String about(Sql sql, long decision) throws SQLException {
        Set<String> sides = new TreeSet<>();
        return String.join(
                ", ",
                sql.list(
                        ABOUT,
                        row -> (sides.add(row.getString("side")) && sides.size() > 1 ? "and " : "")
                                + row.getString("name")
                                + (row.getString("article_id") == null ? "" : " (" + row.getString("article_id") + ")"),
                        decision));
    }

    /**
     * Gives all rows of a view in order.
     *
     * @throws StoreException if they can't be read
     * @throws IOException if the taker throws it
     */
    public void rows(PeopleTable table, RowTaker taker) throws IOException {
        new ViewRows(url, database).read(table.sql(), table.columns(), taker);
    }

    private <T> T write(Transactions.Query<T> query) throws StoreException {
        return new Transactions(url, database).query("can't write to", sql -> {
            database.lockTable("persons");
            return query.of(sql);
        });
    }

    private <T> T read(Transactions.Query<T> query) throws StoreException {
        return new Transactions(url, database).query("can't read from", query);
    }

    @Override
    public void close() throws StoreException {
        try {
            database.close();
        } catch (SQLException e) {
            throw url.fault("can't close the database", e);
        }
    }
}
