// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.Hash64;
import dev.hearsay.people.Appearance;
import dev.hearsay.people.OtherNames;
import dev.hearsay.people.Position;
import dev.hearsay.people.SpeakerName;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the claims of an article say about one of its speakers, gathered row by row. */
final class SpeakerFacts {

    private static final String LINE = "\n";
    private static final String TAB = "\t";

    private final String who;
    private final String type;
    private final String ownId;
    private final Set<String> claims = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final SortedSet<String> statements = new TreeSet<>();
    private String name;

    SpeakerFacts(String who, String name, String type, @Nullable String ownId) {
        this.who = who;
        this.name = name;
        this.type = type;
        this.ownId = ownId == null ? "" : ownId;
    }

    /** One entity may have several names: the one that tells most counts, of several the first. */
    void addName(String other) {
        if (rank(other) > rank(name)) {
            name = other;
        }
    }

    private int rank(String written) {
        return SpeakerName.of(written, type).map(SpeakerName::rank).orElse(-1);
    }

    void addClaim(String claim, @Nullable String statement) {
        claims.add(claim);
        if (statement != null && !statement.isEmpty()) {
            statements.add(statement);
        }
    }

    void addSource(@Nullable String words) {
        if (words != null) {
            sources.add(line(words));
        }
    }

    void addRole(@Nullable String role, @Nullable String affiliation) {
        if (role != null && !role.isBlank()) {
            roles.add(line(role) + (affiliation == null ? "" : TAB + line(affiliation)));
        }
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Whether it can be the same as a speaker of another article: it has a name, or the user's identifier. */
    boolean isNamed() {
        return !ownId.isEmpty() || SpeakerName.of(name, type).isPresent();
    }

    StoredAppearance appearance(String identity, ArticleFacts article) {
        String others = String.join(LINE, OtherNames.of(name, type, sources));
        String positions = String.join(LINE, roles);
        return new StoredAppearance(
                of(id(identity, who), identity, name, type, ownId, others, positions, article, statements),
                who,
                others,
                positions,
                claims.size());
    }

    private static String id(String identity, String who) {
        return String.format(Locale.ROOT, "ap_%016x", Hash64.of(identity + LINE + who));
    }

    /** An appearance from the values of its row. */
    static Appearance of(
            String id,
            String identity,
            String name,
            String type,
            String ownId,
            String others,
            String roles,
            ArticleFacts article,
            SortedSet<String> statements) {
        return new Appearance(
                id,
                identity,
                name,
                SpeakerName.of(name, type).orElse(null),
                type,
                ownId,
                lines(others),
                lines(roles).stream().map(SpeakerFacts::position).toList(),
                article.place(),
                article.day(),
                article.publisher(),
                article.source(),
                statements);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(LINE, -1));
    }

    private static Position position(String line) {
        int tab = line.indexOf(TAB);
        return tab < 0 ? Position.of(line, null) : Position.of(line.substring(0, tab), line.substring(tab + 1));
    }
}
