// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.WrittenClaim;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the people who made claims. */
final class ClaimPeopleSelect {

    private static final String OF_ARTICLE = "SELECT c.id, cs.ordinal, x.person FROM claims c"
            + " JOIN articles a ON a.article_key = c.article_key"
            + " JOIN claim_speakers cs ON cs.claim_key = c.claim_key"
            + " JOIN appearances x ON x.identity = a.identity AND x.who = coalesce(cs.entity, cs.speaker_id)"
            + " WHERE c.article_key = ?";

    private final Sql sql;

    ClaimPeopleSelect(Sql sql) {
        this.sql = sql;
    }

    private record Speaking(String claim, int ordinal, String person) {}

    /** For each claim the ids of the people that its speakers are, in the order of the speakers; empty for a speaker who is none. */
    List<List<String>> of(List<WrittenClaim> claims) throws SQLException {
        Map<Long, List<Speaking>> byArticle = new HashMap<>();
        List<List<String>> people = new ArrayList<>();
        for (WrittenClaim claim : claims) {
            long article = claim.article().row();
            if (!byArticle.containsKey(article)) {
                byArticle.put(
                        article,
                        sql.list(
                                OF_ARTICLE,
                                row -> new Speaking(row.getString(1), row.getInt(2), row.getString(3)),
                                article));
            }
            List<String> speakers =
                    new ArrayList<>(Collections.nCopies(claim.speakers().size(), ""));
            for (Speaking one : byArticle.get(article)) {
                if (one.claim().equals(claim.id()) && one.ordinal() < speakers.size()) {
                    speakers.set(one.ordinal(), one.person());
                }
            }
            people.add(speakers);
        }
        return people;
    }
}
