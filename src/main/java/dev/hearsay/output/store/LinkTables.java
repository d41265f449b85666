// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.Likeness;
import dev.hearsay.link.LinkKind;
import dev.hearsay.link.Placement;
import dev.hearsay.link.Saying;
import dev.hearsay.link.Voice;
import dev.hearsay.link.Wording;
import dev.hearsay.link.WordingLink;
import dev.hearsay.output.store.RecentWordings.Indexed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of wordings, sayings and links. */
final class LinkTables {

    private static final int FEW = 100;

    private final Sql sql;
    private final RecentWordings recent;

    LinkTables(Sql sql, RecentWordings recent) {
        this.sql = sql;
        this.recent = recent;
    }

    /** A saying with the place that it has. */
    record Placed(long id, Saying saying, Placement placement) {}

    // claims

    /** The saying of each linked claim of an article. */
    Map<ClaimPlace, Long> linked(String identity) throws SQLException {
        Map<ClaimPlace, Long> linked = new HashMap<>();
        sql.list(
                "SELECT claim_id, saying FROM linked_claims WHERE identity = ?",
                row -> linked.put(new ClaimPlace(identity, row.getString(1)), row.getLong(2)),
                identity);
        return linked;
    }

    void unlink(ClaimPlace claim) throws SQLException {
        sql.update("DELETE FROM linked_claims WHERE identity = ? AND claim_id = ?", claim.identity(), claim.claim());
    }

    void link(ClaimPlace claim, Saying saying) throws SQLException {
        sql.update(
                "INSERT INTO linked_claims (identity, claim_id, saying, wording) VALUES (?, ?, ?, ?)",
                claim.identity(),
                claim.claim(),
                saying.id(),
                saying.wording());
    }

    /** The wordings of an article's claims. */
    List<Long> wordingsOf(String identity) throws SQLException {
        return sql.list(
                "SELECT DISTINCT wording FROM linked_claims WHERE identity = ?", row -> row.getLong(1), identity);
    }

    /** Whether an article reports both. */
    boolean areTogether(long one, long other) throws SQLException {
        boolean rare = sql.list("SELECT 1 FROM linked_claims WHERE wording = ? LIMIT " + FEW, row -> 1, one)
                        .size()
                < FEW;
        return sql.exists(
                "SELECT 1 FROM linked_claims l WHERE l.wording = ? AND EXISTS (SELECT 1 FROM linked_claims m"
                        + " WHERE m.wording = ? AND m.identity = l.identity) LIMIT 1",
                rare ? one : other,
                rare ? other : one);
    }

    // sayings

    boolean isReported(long saying) throws SQLException {
        return sql.exists("SELECT 1 FROM linked_claims WHERE saying = ? LIMIT 1", saying);
    }

    long wordingOf(long saying) throws SQLException {
        return sql.list("SELECT wording FROM sayings WHERE saying = ?", row -> row.getLong(1), saying)
                .get(0);
    }

    void removeSaying(long saying) throws SQLException {
        sql.update("DELETE FROM sayings WHERE saying = ?", saying);
    }

    /** Adds a saying unless it is there; whether it was added. */
    boolean addSaying(Saying saying) throws SQLException {
        return sql.update(
                        "INSERT INTO sayings (saying, wording, quoted, speaker, day, statement, kind, dropped, disputed)"
                                + " VALUES (?, ?, ?, ?, ?, '', '', '', FALSE) ON CONFLICT DO NOTHING",
                        saying.id(),
                        saying.wording(),
                        saying.quoted(),
                        saying.speaker().key(),
                        saying.day())
                > 0;
    }

    boolean isSaid(long wording) throws SQLException {
        return sql.exists("SELECT 1 FROM sayings WHERE wording = ? LIMIT 1", wording);
    }

    List<Placed> sayings(long wording) throws SQLException {
        return sql.list(
                "SELECT saying, wording, quoted, speaker, day, statement, kind, dropped, disputed FROM sayings"
                        + " WHERE wording = ?",
                LinkTables::placed,
                wording);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        Saying saying = new Saying(row.getLong(2), row.getBoolean(3), Voice.read(row.getString(4)), Sql.number(row, 5));
        String kind = row.getString(7);
        return new Placed(
                row.getLong(1),
                saying,
                Placement.stored(
                        row.getString(6),
                        kind.isEmpty() ? LinkKind.VERBATIM : LinkKind.ofWord(kind),
                        row.getString(8),
                        row.getBoolean(9)));
    }

    void place(long saying, Placement placement) throws SQLException {
        sql.update(
                "UPDATE sayings SET statement = ?, kind = ?, dropped = ?, disputed = ? WHERE saying = ?",
                placement.statement(),
                placement.kind().word(),
                placement.droppedText(),
                placement.disputed(),
                saying);
    }

    // wordings

    /** Adds a wording unless it is there; whether it was added. */
    boolean addWording(Wording wording) throws SQLException {
        recent.add(wording);
        return sql.update(
                        "INSERT INTO wordings (wording, scope, words) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        wording.id(),
                        wording.scope(),
                        wording.text())
                > 0;
    }

    void removeWording(long wording) throws SQLException {
        sql.update("DELETE FROM wordings WHERE wording = ?", wording);
    }

    Indexed wording(long id) throws SQLException {
        Indexed known = recent.get(id);
        return known != null
                ? known
                : sql.list(
                                "SELECT scope, words FROM wordings WHERE wording = ?",
                                row -> recent.stored(row.getString(1), row.getString(2)),
                                id)
                        .get(0);
    }

    // links

    List<WordingLink> links(long wording) throws SQLException {
        return sql.list(
                "SELECT wording, other, kind, shared, content, together FROM wording_links WHERE wording = ?",
                LinkTables::link,
                wording);
    }

    Optional<WordingLink> link(long one, long other) throws SQLException {
        return sql
                .list(
                        "SELECT wording, other, kind, shared, content, together FROM wording_links WHERE wording = ?"
                                + " AND other = ?",
                        LinkTables::link,
                        one,
                        other)
                .stream()
                .findFirst();
    }

    private static WordingLink link(ResultSet row) throws SQLException {
        return new WordingLink(
                row.getLong(1),
                row.getLong(2),
                new Likeness(LinkKind.ofWord(row.getString(3)), row.getInt(4), row.getInt(5)),
                row.getBoolean(6));
    }

    void addLink(WordingLink link) throws SQLException {
        insert(link.one(), link.other(), link);
        insert(link.other(), link.one(), link);
    }

    private void insert(long one, long other, WordingLink link) throws SQLException {
        sql.update(
                "INSERT INTO wording_links (wording, other, kind, shared, content, together) VALUES (?, ?, ?, ?, ?, ?)",
                one,
                other,
                link.likeness().kind().word(),
                link.likeness().shared(),
                link.likeness().content(),
                link.together());
    }

    void removeLink(long one, long other) throws SQLException {
        String delete = "DELETE FROM wording_links WHERE wording = ? AND other = ?";
        sql.update(delete, one, other);
        sql.update(delete, other, one);
    }
}
