// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.PlainWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads who speaks in an article, as it is compared with other articles. */
final class ArticleSpeakers {

    private static final String ARTICLE =
            "SELECT a.place, a.published, a.publisher, coalesce(f.identity, o.identity, a.identity) FROM articles a"
                    + " LEFT JOIN articles o ON o.article_key = a.duplicate_of"
                    + " LEFT JOIN articles f ON f.article_key = o.duplicate_of WHERE a.identity = ?";

    private static final String SPEAKERS =
            "SELECT coalesce(cs.entity, cs.speaker_id), s.name, s.type, s.own_id, cs.role, cs.affiliation, cs.mention,"
                    + " c.source_text, c.id, y.statement FROM articles a"
                    + " JOIN claims c ON c.article_key = a.article_key"
                    + " JOIN claim_speakers cs ON cs.claim_key = c.claim_key"
                    + " JOIN speakers s ON s.speaker_id = cs.speaker_id"
                    + " LEFT JOIN linked_claims l ON l.identity = a.identity AND l.claim_id = c.id"
                    + " LEFT JOIN sayings y ON y.saying = l.saying"
                    + " WHERE a.identity = ? AND NOT c.withdrawn ORDER BY c.ordinal, cs.ordinal";

    private final Sql sql;

    ArticleSpeakers(Sql sql) {
        this.sql = sql;
    }

    /** None if the article is gone or withdrawn. */
    List<StoredAppearance> of(String identity) throws SQLException {
        Map<String, SpeakerFacts> speakers = new LinkedHashMap<>();
        sql.list(SPEAKERS, row -> read(row, speakers), identity);
        List<StoredAppearance> appearances = new ArrayList<>();
        if (speakers.values().stream().anyMatch(SpeakerFacts::isNamed)) {
            ArticleFacts article =
                    sql.list(ARTICLE, ArticleSpeakers::article, identity).get(0);
            for (SpeakerFacts speaker : speakers.values()) {
                if (speaker.isNamed()) {
                    appearances.add(speaker.appearance(identity, article));
                }
            }
        }
        return appearances;
    }

    private static SpeakerFacts read(ResultSet row, Map<String, SpeakerFacts> speakers) throws SQLException {
        String who = row.getString(1);
        String name = row.getString(2);
        SpeakerFacts facts = speakers.get(who);
        if (facts == null) {
            facts = new SpeakerFacts(who, name, row.getString(3), row.getString(4));
            speakers.put(who, facts);
        }
        facts.addName(name);
        facts.addRole(row.getString(5), row.getString(6));
        if ("name".equals(row.getString(7))) {
            facts.addSource(row.getString(8));
        }
        facts.addClaim(row.getString(9), row.getString(10));
        return facts;
    }

    private static ArticleFacts article(ResultSet row) throws SQLException {
        String place = row.getString(1);
        return new ArticleFacts(
                place == null ? "" : PlainWords.text(place).strip(),
                Days.read(row.getString(2)),
                Objects.requireNonNullElse(row.getString(3), ""),
                row.getString(4));
    }
}
