// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hearsay.output.NameFilter;
import dev.hearsay.output.SpeakerCount;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The queries for speakers, without the claims of killed articles. */
final class SpeakerSelect {

    /** How many rows the driver asks for at a time. */
    private static final int FETCHED = 500;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Connection connection;
    private final SqlDialect dialect;

    SpeakerSelect(Connection connection, SqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** The rows of all speakers with a name; names are compared here, since databases differ in what they know of accents. */
    List<String> named(NameFilter name) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet found = statement.executeQuery("SELECT speaker_id, name, own_id FROM speakers")) {
                while (found.next()) {
                    if (name.accepts(found.getString(2), found.getString(3))) {
                        ids.add(found.getString(1));
                    }
                }
            }
        }
        return ids;
    }

    SpeakerPage page(SpeakerQuery query) throws SQLException {
        List<Object> values = new ArrayList<>();
        String roles = "(SELECT " + dialect.gather() + "(role) FROM (SELECT role FROM claim_speakers r"
                + " WHERE r.speaker_id = s.speaker_id AND role IS NOT NULL GROUP BY role ORDER BY count(*) DESC, role) o)";
        // the speakers of the page first, by an index alone, so that only their claims are read
        String sql = "SELECT s.*, " + roles + " AS roles FROM (SELECT s.speaker_id, s.name, s.own_id, s.type, s.spoken,"
                + " count(DISTINCT c.claim_key) AS claims, count(DISTINCT c.article_key) AS articles,"
                + " min(c.date_from) AS first_day, max(c.date_to) AS last_day"
                + " FROM (" + chosen(query, values) + order(query, "p", "t") + " LIMIT " + (query.limit() + 1) + ") s"
                + " JOIN claim_speakers k ON k.speaker_id = s.speaker_id"
                + " JOIN claims c ON c.claim_key = k.claim_key AND NOT c.withdrawn"
                + " GROUP BY s.speaker_id, s.name, s.own_id, s.type, s.spoken) s" + order(query, "s", "s");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return page(statement, query);
        }
    }

    /** @param counted the alias of what has {@code spoken} */
    private String order(SpeakerQuery query, String speaker, String counted) {
        return " ORDER BY " + (query.mostFirst() ? counted + ".spoken DESC, " : "") + speaker + ".name COLLATE "
                + dialect.bytewise() + ", " + speaker + ".speaker_id";
    }

    /** The speakers that the query accepts, {@code spoken} being the number of their claims if it orders them. */
    private String chosen(SpeakerQuery query, List<Object> values) throws SQLException {
        String current = "k.claim_key NOT IN (SELECT w.claim_key FROM claims w WHERE w.withdrawn)";
        StringBuilder chosen = new StringBuilder("SELECT p.speaker_id, p.name, p.own_id, p.type, ");
        if (query.mostFirst()) {
            chosen.append("t.spoken FROM speakers p JOIN (SELECT k.speaker_id, count(DISTINCT k.claim_key) AS spoken"
                    + " FROM claim_speakers k WHERE " + current
                    + " GROUP BY k.speaker_id) t ON t.speaker_id = p.speaker_id WHERE TRUE");
        } else {
            chosen.append("0 AS spoken FROM speakers p WHERE EXISTS (SELECT 1 FROM claim_speakers k"
                    + " WHERE k.speaker_id = p.speaker_id AND " + current + ")");
        }
        if (query.name() != null) {
            chosen.append(" AND p.speaker_id IN (").append(dialect.values()).append(')');
            values.add(Conditions.array(named(query.name())));
        }
        if (query.after() != null) {
            chosen.append(" AND (p.name COLLATE " + dialect.bytewise() + ", p.speaker_id) > (?, ?)");
            values.add(query.after().name());
            values.add(query.after().id());
        }
        return chosen.toString();
    }

    private static SpeakerPage page(PreparedStatement statement, SpeakerQuery query) throws SQLException {
        List<SpeakerCount> speakers = new ArrayList<>();
        SpeakerKey last = null;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (speakers.size() == query.limit()) {
                    return new SpeakerPage(speakers, query.mostFirst() ? Optional.empty() : Optional.ofNullable(last));
                }
                speakers.add(new SpeakerCount(
                        row.getString("name"),
                        row.getString("own_id"),
                        row.getString("type"),
                        row.getLong("claims"),
                        row.getLong("articles"),
                        day(row.getString("first_day")),
                        day(row.getString("last_day")),
                        texts(row.getString("roles"))));
                last = new SpeakerKey(row.getString("name"), row.getString("speaker_id"));
            }
        }
        return new SpeakerPage(speakers, Optional.empty());
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }

    /** The texts of a JSON array that the database made; none where it is null. */
    static List<String> texts(@Nullable String array) throws SQLException {
        try {
            List<String> texts = new ArrayList<>();
            if (array != null) {
                MAPPER.readTree(array).forEach(text -> texts.add(text.asText()));
            }
            return texts;
        } catch (JsonProcessingException e) {
            throw new SQLException("the database makes JSON that can't be read", e);
        }
    }
}
