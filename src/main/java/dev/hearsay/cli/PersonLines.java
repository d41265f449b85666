// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.TerminalText;
import dev.hearsay.output.store.PersonAppearance;
import dev.hearsay.output.store.PersonDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** People for people: the articles that somebody is in, and what users decided. */
final class PersonLines {

    private PersonLines() {}

    /** @param appearances of one person in order of publication */
    static String of(List<PersonAppearance> appearances) {
        PersonAppearance first = appearances.get(0);
        long claims = appearances.stream().mapToLong(PersonAppearance::claims).sum();
        List<String> lines = new ArrayList<>();
        lines.add(first.person() + " " + first.personName() + ", "
                + Quantity.of(claims, "claim") + " in "
                + Quantity.of(
                        appearances.stream()
                                .map(PersonAppearance::article)
                                .distinct()
                                .count(),
                        "article"));
        if (!first.personRoles().isEmpty()) {
            lines.add(first.personRoles());
        }
        for (PersonAppearance appearance : appearances) {
            lines.add("");
            lines.add("  " + appearance.appearance() + " " + place(appearance));
            lines.add("      "
                    + joined(", ", appearance.name(), appearance.roles(), Quantity.of(appearance.claims(), "claim")));
            if (!appearance.reason().isEmpty()) {
                lines.add("      " + appearance.reason() + " as " + appearance.beside()
                        + (appearance.evidence().isEmpty() ? "" : ": " + appearance.evidence()));
            }
        }
        return text(lines);
    }

    private static String place(PersonAppearance appearance) {
        return joined(" · ", appearance.published(), appearance.publisher(), appearance.article());
    }

    static String ofDecisions(List<PersonDecision> decisions) {
        List<String> lines = new ArrayList<>();
        for (PersonDecision decision : decisions) {
            lines.add(decision.id() + " " + decision.decided() + " " + decision.by() + " " + decision.kind() + " "
                    + decision.about()
                    + (decision.comment().isEmpty() ? "" : ": " + decision.comment())
                    + (decision.undone() ? " (undone)" : ""));
        }
        return text(lines);
    }

    private static String joined(String separator, String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String text(List<String> lines) {
        return lines.stream().map(PersonLines::line).collect(Collectors.joining());
    }

    /** Cleaned but for the blanks in front. */
    private static String line(String line) {
        String text = line.stripLeading();
        return line.substring(0, line.length() - text.length()) + TerminalText.clean(text) + "\n";
    }
}
