// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.Contents;
import dev.hearsay.link.Report;
import dev.hearsay.link.ReportedClaim;
import dev.hearsay.link.Voice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the claims of an article as linking sees them. */
final class ClaimsToLink {

    private static final String CLAIMS = "SELECT c.claim_key, c.id, c.content_text, c.speech, c.date_precision,"
            + " c.date_from, a.published FROM claims c JOIN articles a ON a.article_key = c.article_key"
            + " WHERE a.identity = ? AND NOT c.withdrawn AND c.depth = 0 ORDER BY c.ordinal";

    private static final String SPEAKERS = "SELECT cs.claim_key, s.name, s.own_id, s.type FROM articles a"
            + " JOIN claims c ON c.article_key = a.article_key JOIN claim_speakers cs ON cs.claim_key = c.claim_key"
            + " JOIN speakers s ON s.speaker_id = cs.speaker_id WHERE a.identity = ? ORDER BY cs.claim_key, cs.ordinal";

    private static final String VERBATIM = "SELECT sp.claim_key, sum(sp.end_offset - sp.start_offset) FROM articles a"
            + " JOIN claims c ON c.article_key = a.article_key JOIN spans sp ON sp.claim_key = c.claim_key"
            + " WHERE a.identity = ? AND sp.part = 'verbatim' GROUP BY sp.claim_key";

    private final Sql sql;
    private final Contents contents;

    ClaimsToLink(Sql sql, Contents contents) {
        this.sql = sql;
        this.contents = contents;
    }

    private record Claim(
            long key,
            String id,
            String content,
            String speech,
            @Nullable LocalDate said,
            @Nullable LocalDate published) {

        static Claim of(ResultSet row) throws SQLException {
            return new Claim(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    "day".equals(row.getString(5)) ? Days.read(row.getString(6)) : null,
                    Days.read(row.getString(7)));
        }

        ReportedClaim reported(long verbatim, Voice speaker) {
            return new ReportedClaim(content, speech, verbatim, speaker, said, published);
        }
    }

    private record Named(long claim, Voice voice) {}

    /** The claims by their ids, without withdrawn ones; empty for those that are too short to be linked. */
    Map<ClaimPlace, Optional<Report>> of(String identity) throws SQLException {
        Map<Long, List<Voice>> voices = new HashMap<>();
        for (Named named : sql.list(SPEAKERS, ClaimsToLink::named, identity)) {
            voices.computeIfAbsent(named.claim(), key -> new ArrayList<>()).add(named.voice());
        }
        Map<Long, Long> verbatim = new HashMap<>();
        sql.list(VERBATIM, row -> verbatim.put(row.getLong(1), row.getLong(2)), identity);
        Map<ClaimPlace, Optional<Report>> reports = new LinkedHashMap<>();
        for (Claim claim : sql.list(CLAIMS, Claim::of, identity)) {
            Voice voice = Voice.together(voices.getOrDefault(claim.key(), List.of()));
            ReportedClaim reported = claim.reported(verbatim.getOrDefault(claim.key(), 0L), voice);
            reports.put(new ClaimPlace(identity, claim.id()), reported.report(contents));
        }
        return reports;
    }

    private static Named named(ResultSet row) throws SQLException {
        String own = row.getString(3);
        return new Named(row.getLong(1), Voice.of(row.getString(2), own == null ? "" : own, row.getString(4)));
    }
}
