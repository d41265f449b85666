// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import dev.hearsay.people.Position.Agreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Appearances that are one person, so far, and all that is known of that person. */
final class Cluster {

    /** Of two mayors of different towns: so long after one they may be one person who moved, in days. */
    private static final int MOVED = 365;

    /** Without an agreeing role, so long apart they are two people of one name, in days. */
    private static final int CAREER = 8 * 365;

    /** So long a role tells that a short name is the same person's, in days. */
    private static final int TERM = 2 * 365;

    /** As how many roles in common the same statement, or a copy of the article, counts. */
    private static final int SAME_STATEMENT = 1000;

    private final List<Appearance> members = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Map<SpeakerName, Appearance> names = new LinkedHashMap<>();
    private final Map<Position, Holding> positions = new LinkedHashMap<>();
    private final Map<String, Appearance> articles = new HashMap<>();
    private final Map<String, Appearance> statements = new HashMap<>();
    private final Map<String, Appearance> sources = new HashMap<>();
    private final Map<String, Appearance> places = new HashMap<>();
    private final Map<String, Appearance> publishers = new HashMap<>();
    private final Map<String, Appearance> others = new HashMap<>();
    private final Map<String, Appearance> acronyms = new HashMap<>();
    private final Set<String> ownIds = new HashSet<>();
    private final NavigableMap<Long, Appearance> days = new TreeMap<>();

    Cluster(Appearance first) {
        take(first);
    }

    void add(Appearance appearance, Merge merge) {
        take(appearance);
        merges.add(merge);
    }

    private void take(Appearance appearance) {
        members.add(appearance);
        if (appearance.name() != null) {
            names.putIfAbsent(appearance.name(), appearance);
        }
        articles.putIfAbsent(appearance.article(), appearance);
        sources.putIfAbsent(appearance.source(), appearance);
        appearance.statements().forEach(statement -> statements.putIfAbsent(statement, appearance));
        appearance.others().forEach(other -> others.putIfAbsent(other, appearance));
        appearance.acronyms().forEach(key -> acronyms.putIfAbsent(key, appearance));
        for (Position position : appearance.positions()) {
            positions.computeIfAbsent(position, key -> new Holding()).add(appearance);
        }
        if (!appearance.place().isEmpty()) {
            places.putIfAbsent(appearance.place(), appearance);
        }
        if (!appearance.publisher().isEmpty()) {
            publishers.putIfAbsent(appearance.publisher(), appearance);
        }
        if (appearance.day() != null) {
            days.putIfAbsent(appearance.day().toEpochDay(), appearance);
        }
        if (!appearance.ownId().isEmpty()) {
            ownIds.add(appearance.ownId());
        }
    }

    List<Appearance> members() {
        return members;
    }

    List<Merge> merges() {
        return merges;
    }

    Set<String> ownIds() {
        return ownIds;
    }

    /** How many articles it is in, copies counted once. */
    int size() {
        return sources.size();
    }

    Appearance first() {
        return members.get(0);
    }

    boolean has(SpeakerName name) {
        return names.containsKey(name);
    }

    /** Whether an article gives the name to this person beside a fuller one. */
    Optional<Appearance> named(SpeakerName name) {
        return Optional.ofNullable(others.get(name.text()));
    }

    /** The cluster's appearance with the name that agrees best. */
    Appearance beside(SpeakerName name) {
        Appearance best = acronyms.getOrDefault(name.key(), first());
        NameMatch match = NameMatch.NONE;
        for (Map.Entry<SpeakerName, Appearance> own : names.entrySet()) {
            NameMatch also = own.getKey().match(name);
            if (also.compareTo(match) < 0) {
                match = also;
                best = own.getValue();
            }
        }
        return best;
    }

    /** How a name agrees with the one that agrees best; not at all if any can't be the same person's. */
    NameMatch match(SpeakerName name) {
        if (acronyms.containsKey(name.key())) {
            return has(name) ? NameMatch.SAME_NAME : NameMatch.ACRONYM;
        }
        NameMatch best = NameMatch.NONE;
        for (SpeakerName own : names.keySet()) {
            NameMatch match = own.match(name);
            if (match == NameMatch.NONE) {
                return match;
            }
            best = match.compareTo(best) < 0 ? match : best;
        }
        return best;
    }

    /** Whether something says that an appearance is somebody else. */
    boolean contradicts(Appearance appearance) {
        boolean otherId = !appearance.ownId().isEmpty() && !ownIds.isEmpty() && !ownIds.contains(appearance.ownId());
        if (otherId || articles.containsKey(appearance.article())) {
            return true;
        }
        return appearance.type().equals("person") && contradictsPerson(appearance);
    }

    private boolean contradictsPerson(Appearance appearance) {
        Agreement best = Agreement.NONE;
        boolean contradicted = false;
        boolean unrelated = !appearance.positions().isEmpty() && !positions.isEmpty();
        LocalDate day = appearance.day();
        for (Position position : appearance.positions()) {
            for (Map.Entry<Position, Holding> own : positions.entrySet()) {
                Holding holding = own.getValue();
                boolean elsewhere =
                        position.isPrivate() && own.getKey().isPrivate() && holding.isElsewhere(appearance.place());
                Agreement agreement = elsewhere ? Agreement.NONE : position.with(own.getKey());
                best = agreement.compareTo(best) > 0 ? agreement : best;
                unrelated &= !position.mayBeOf(own.getKey());
                contradicted |= elsewhere
                        || position.excludes(own.getKey())
                        || (position.isElsewhere(own.getKey()) && holding.daysApart(day) <= MOVED);
            }
        }
        if (best == Agreement.NONE && (contradicted || unrelated)) {
            return true;
        }
        return best != Agreement.TELLING && day != null && !days.isEmpty() && Days.apart(days, day) > CAREER;
    }

    /**
     * The most telling thing that it has in common with an appearance besides the name.
     *
     * @param telling whether it must tell people of one surname from each other
     */
    Optional<Fact> fact(Appearance appearance, boolean telling) {
        for (String statement : appearance.statements()) {
            Appearance beside = statements.get(statement);
            if (beside != null) {
                return Optional.of(new Fact(Fact.Kind.STATEMENT, beside, statement));
            }
        }
        Appearance copy = sources.get(appearance.source());
        if (copy != null) {
            return Optional.of(new Fact(Fact.Kind.COPY, copy, copy.article()));
        }
        Optional<Fact> role = role(appearance, telling);
        return role.isPresent() || !(appearance.name() instanceof BodyForm) ? role : whereabouts(appearance);
    }

    /** How many appearances have a telling role in common with one; a statement or a copy counts as many. */
    int backing(Appearance appearance) {
        int backing = 0;
        for (Position position : appearance.positions()) {
            for (Map.Entry<Position, Holding> own : positions.entrySet()) {
                boolean agree = position.with(own.getKey()).compareTo(Agreement.NOUN) > 0;
                backing += agree && counts(position, own.getValue(), appearance, true)
                        ? own.getValue().count()
                        : 0;
            }
        }
        boolean same = sources.containsKey(appearance.source())
                || appearance.statements().stream().anyMatch(statements::containsKey);
        return same ? SAME_STATEMENT + backing : backing;
    }

    private Optional<Fact> role(Appearance appearance, boolean telling) {
        Agreement best = telling ? Agreement.NOUN : Agreement.NONE;
        Fact found = null;
        for (Position position : appearance.positions()) {
            for (Map.Entry<Position, Holding> own : positions.entrySet()) {
                Agreement agreement = position.with(own.getKey());
                if (agreement.compareTo(best) > 0 && counts(position, own.getValue(), appearance, telling)) {
                    best = agreement;
                    found = new Fact(
                            position.head().equals(own.getKey().head()) ? Fact.Kind.ROLE : Fact.Kind.AFFILIATION,
                            own.getValue().nearest(appearance.day()),
                            position.text() + "; " + own.getKey().text());
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean counts(Position position, Holding holding, Appearance appearance, boolean telling) {
        return (!telling || holding.daysApart(appearance.day()) <= TERM)
                && !(position.isPrivate() && holding.isElsewhere(appearance.place()));
    }

    private Optional<Fact> whereabouts(Appearance appearance) {
        Appearance place = places.get(appearance.place());
        if (place != null) {
            return Optional.of(new Fact(Fact.Kind.PLACE, place, appearance.place()));
        }
        return Optional.ofNullable(publishers.get(appearance.publisher()))
                .map(beside -> new Fact(Fact.Kind.PUBLISHER, beside, appearance.publisher()));
    }
}
