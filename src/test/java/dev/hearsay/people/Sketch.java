// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Appearances from a line of text: the name, and behind semicolons letters with values, as {@code by-hand.tsv} explains them. */
@NullMarked
final class Sketch {

    private Sketch() {}

    /** @param number tells it from others, and is its article unless it has another */
    static Appearance of(String line, int number) {
        String[] parts = line.split("; ", -1);
        List<String> roles = new ArrayList<>();
        List<String> others = new ArrayList<>();
        TreeSet<String> statements = new TreeSet<>();
        String article = "article" + number;
        String affiliation = null;
        String place = "";
        String publisher = "";
        String own = "";
        String type = "person";
        String source = "";
        LocalDate day = null;
        for (int i = 1; i < parts.length; i++) {
            String value = parts[i].substring(2);
            switch (parts[i].charAt(0)) {
                case 'r' -> roles.add(value);
                case '@' -> affiliation = value;
                case 'p' -> place = value;
                case 'd' -> day = LocalDate.parse(value);
                case 's' -> statements.add(value);
                case 'n' -> article = value;
                case 't' -> type = value;
                case 'i' -> own = value;
                case 'x' -> others.add(value);
                case 'c' -> source = value;
                case 'u' -> publisher = value;
                default -> throw new IllegalArgumentException(line);
            }
        }
        @Nullable String body = affiliation;
        Optional<SpeakerName> name = SpeakerName.of(parts[0], type);
        return new Appearance(
                "ap_" + number,
                article,
                parts[0],
                name.orElse(null),
                type,
                own,
                OtherNames.of(parts[0], type, others),
                roles.stream().map(role -> Position.of(role, body)).toList(),
                place,
                day,
                publisher,
                source.isEmpty() ? article : source,
                statements);
    }

    static List<Appearance> all(List<String> lines) {
        List<Appearance> all = new ArrayList<>();
        for (String line : lines) {
            all.add(of(line, all.size() + 1));
        }
        return all;
    }

    /** The person of each appearance, by the place of the appearance. */
    static List<String> people(List<Appearance> appearances, UserDecision... decisions) {
        List<ResolvedPerson> people = Resolution.of(appearances, List.of(decisions));
        return appearances.stream()
                .map(appearance -> people.stream()
                        .filter(person -> person.appearances().contains(appearance.id()))
                        .map(ResolvedPerson::id)
                        .findFirst()
                        .orElse("nobody " + appearance.id()))
                .toList();
    }
}
