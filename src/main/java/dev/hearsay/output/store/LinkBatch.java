// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.Comparison;
import dev.hearsay.link.Contents;
import dev.hearsay.link.Grouping;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.link.Likeness;
import dev.hearsay.link.Placement;
import dev.hearsay.link.Report;
import dev.hearsay.link.Saying;
import dev.hearsay.link.Wording;
import dev.hearsay.link.WordingLink;
import dev.hearsay.output.store.LinkTables.Placed;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Links the claims of some articles in one transaction: what they say anew is compared with what is there, what they no longer say
 * is taken back, and the statements that this touches are grouped again. The result depends on the claims only, not on the order
 * in which articles came.
 */
final class LinkBatch {

    private final LinkTables tables;
    private final ClaimsToLink claims;
    private final KeyIndex index;

    /** Wordings whose sayings or links changed. */
    private final Set<Long> touched = new TreeSet<>();

    private final Set<Long> gone = new TreeSet<>();
    private final Set<Long> fresh = new TreeSet<>();

    /** Wordings that have a saying which they had not before. */
    private final Set<Long> said = new TreeSet<>();

    /** Wordings of which a saying is gone. */
    private final Set<Long> unsaid = new TreeSet<>();

    private final List<Set<Long>> neighbours = new ArrayList<>();
    private final Map<Long, List<Placed>> sayings = new HashMap<>();
    private LinkedCounts counts = LinkedCounts.NONE;

    LinkBatch(Sql sql, Contents contents, RecentWordings recent) {
        this.tables = new LinkTables(sql, recent);
        this.claims = new ClaimsToLink(sql, contents);
        this.index = new KeyIndex(sql, KeyIndex.Of.WORDINGS);
    }

    LinkedCounts link(List<String> identities) throws SQLException {
        for (String identity : identities) {
            report(identity);
        }
        for (long wording : unsaid) {
            if (!tables.isSaid(wording)) {
                gone.add(wording);
            }
        }
        fresh.removeAll(gone);
        said.removeAll(gone);
        index();
        compare();
        regroup();
        return counts;
    }

    /** Brings the claims of an article up to date. */
    private void report(String identity) throws SQLException {
        Map<ClaimPlace, Optional<Report>> now = claims.of(identity);
        Map<ClaimPlace, Long> before = tables.linked(identity);
        Set<Long> wordings = new LinkedHashSet<>(tables.wordingsOf(identity));
        long added = 0;
        long changed = 0;
        long unchanged = 0;
        long formulaic = 0;
        Set<Long> lost = new LinkedHashSet<>();
        for (Map.Entry<ClaimPlace, Optional<Report>> claim : now.entrySet()) {
            Report report = claim.getValue().orElse(null);
            if (report == null) {
                formulaic++;
                continue;
            }
            Long earlier = before.remove(claim.getKey());
            if (earlier != null && earlier == report.saying().id()) {
                unchanged++;
                continue;
            }
            if (earlier == null) {
                added++;
            } else {
                changed++;
                tables.unlink(claim.getKey());
                lost.add(earlier);
            }
            add(claim.getKey(), report);
            wordings.add(report.wording().id());
        }
        for (Map.Entry<ClaimPlace, Long> claim : before.entrySet()) {
            tables.unlink(claim.getKey());
            lost.add(claim.getValue());
        }
        for (long saying : lost) {
            if (!tables.isReported(saying)) {
                unsaid.add(tables.wordingOf(saying));
                tables.removeSaying(saying);
            }
        }
        if (added + changed + before.size() > 0) {
            neighbours.add(wordings);
        }
        counts = counts.plus(new LinkedCounts(1, added, changed, unchanged, before.size(), formulaic));
    }

    private void add(ClaimPlace claim, Report report) throws SQLException {
        tables.link(claim, report.saying());
        if (tables.addWording(report.wording())) {
            fresh.add(report.wording().id());
        }
        if (tables.addSaying(report.saying())) {
            said.add(report.wording().id());
        }
    }

    /** Takes wordings that nobody says any more out of the index, and puts new ones in. */
    private void index() throws SQLException {
        Map<Long, IndexKeys> out = new LinkedHashMap<>();
        for (long wording : gone) {
            // one that came and went within the batch is not in the index
            IndexKeys keysOf = keys(wording);
            if (!fresh.contains(wording)) {
                out.put(wording, keysOf);
            }
            for (WordingLink link : tables.links(wording)) {
                tables.removeLink(link.one(), link.other());
                touched.add(link.other());
            }
            tables.removeWording(wording);
        }
        Map<Long, IndexKeys> in = new LinkedHashMap<>();
        for (long wording : fresh) {
            in.put(wording, keys(wording));
        }
        index.change(out, in);
    }

    private IndexKeys keys(long wording) throws SQLException {
        return tables.wording(wording).keys();
    }

    private void compare() throws SQLException {
        Set<Long> anew = new TreeSet<>(fresh);
        anew.addAll(said);
        touched.addAll(anew);
        Set<Pair> done = new HashSet<>();
        for (long wording : anew) {
            compareBy(wording, keys(wording).keys(), done);
        }
        for (Map.Entry<Long, Set<Long>> leader : index.promoted().entrySet()) {
            compareBy(leader.getKey(), leader.getValue(), done);
        }
        Set<Long> again = new TreeSet<>(index.demoted());
        again.addAll(unsaid);
        again.removeAll(gone);
        touched.addAll(unsaid);
        for (long wording : again) {
            for (WordingLink link : tables.links(wording)) {
                settle(wording, link.other());
            }
        }
        for (Set<Long> article : neighbours) {
            List<Long> present =
                    article.stream().filter(id -> !gone.contains(id)).toList();
            for (int i = 0; i < present.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (keys(present.get(i)).meet(keys(present.get(j)))) {
                        settle(present.get(i), present.get(j));
                    }
                }
            }
        }
        touched.removeAll(gone);
    }

    private void compareBy(long wording, Collection<Long> by, Set<Pair> done) throws SQLException {
        IndexKeys own = keys(wording);
        for (Posting other : index.candidates(wording, by)) {
            Pair pair = new Pair(Math.min(wording, other.id()), Math.max(wording, other.id()));
            if (IndexKeys.mayMatch(own.sketch(), own.topics(), other.sketch(), other.topics()) && done.add(pair)) {
                settle(wording, other.id());
            }
        }
    }

    private record Pair(long one, long other) {}

    /** Links two wordings if they should be, and else not. */
    private void settle(long one, long other) throws SQLException {
        Optional<WordingLink> now = linked(one, other);
        if (now.isEmpty() && fresh.contains(one)) {
            // nothing can have linked it before
            return;
        }
        Optional<WordingLink> before = tables.link(one, other);
        if (before.equals(now)) {
            return;
        }
        if (before.isPresent()) {
            tables.removeLink(one, other);
        }
        if (now.isPresent()) {
            tables.addLink(now.get());
        }
        touched.add(one);
        touched.add(other);
    }

    private Optional<WordingLink> linked(long one, long other) throws SQLException {
        IndexKeys own = keys(one);
        IndexKeys others = keys(other);
        if (!IndexKeys.mayMatch(own.sketch(), own.topics(), others.sketch(), others.topics())
                || !index.areCompared(one, own, other, others)) {
            return Optional.empty();
        }
        Optional<Likeness> likeness = Comparison.of(
                tables.wording(one).wording(), tables.wording(other).wording());
        if (likeness.isEmpty()) {
            return Optional.empty();
        }
        WordingLink link = new WordingLink(one, other, likeness.get(), tables.areTogether(one, other));
        for (Placed ofOne : sayings(one)) {
            for (Placed ofOther : sayings(other)) {
                if (link.allows(ofOne.saying(), ofOther.saying())) {
                    return Optional.of(link);
                }
            }
        }
        return Optional.empty();
    }

    private List<Placed> sayings(long wording) throws SQLException {
        List<Placed> known = sayings.get(wording);
        if (known == null) {
            known = tables.sayings(wording);
            sayings.put(wording, known);
        }
        return known;
    }

    /** Groups the sayings of all that hangs together with what was touched. */
    private void regroup() throws SQLException {
        Set<Long> seen = new HashSet<>();
        for (long start : touched) {
            if (seen.add(start)) {
                Map<Long, Wording> wordings = new LinkedHashMap<>();
                List<WordingLink> links = new ArrayList<>();
                List<Placed> members = new ArrayList<>();
                Deque<Long> next = new ArrayDeque<>(List.of(start));
                while (!next.isEmpty()) {
                    long wording = next.remove();
                    wordings.put(wording, tables.wording(wording).wording());
                    members.addAll(sayings(wording));
                    for (WordingLink link : tables.links(wording)) {
                        if (link.one() < link.other()) {
                            links.add(link);
                        }
                        if (seen.add(link.other())) {
                            next.add(link.other());
                        }
                    }
                }
                place(members, new Grouping(wordings, links, saidOf(members)).placements());
            }
        }
    }

    private static List<Saying> saidOf(List<Placed> placed) {
        return placed.stream().map(Placed::saying).toList();
    }

    private void place(List<Placed> members, Map<Long, Placement> placements) throws SQLException {
        for (Placed member : members) {
            Placement now = Objects.requireNonNull(placements.get(member.id()));
            if (!now.equals(member.placement())) {
                tables.place(member.id(), now);
            }
        }
    }
}
