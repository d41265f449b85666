// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * An archive of invented people, of whom many have one surname and some one full name, as newspapers write of them: with and without
 * role, in other words, with initials, short given names and bare surnames. It knows who is who.
 */
@NullMarked
final class MadeArchive {

    private static final List<String> GIVEN = List.of(
            "Ilse", "Ivan", "Karl", "Maud", "Robert", "William", "Greta", "Henk", "Nora", "Tove", "Jo", "Rolf",
            "Edward", "Thomas", "Ada", "Devin", "Hanne", "Piet", "Tamsin", "Aldo", "Marta", "Odile", "Lise", "Sven",
            "Ulla", "Ike", "Bette", "Clara", "Dirk", "Esme", "Fenna", "Gale", "Hugo", "Ines", "Joris", "Kees", "Lotte",
            "Mina", "Niels", "Petra");
    private static final Map<String, String> SHORT =
            Map.of("Robert", "Bob", "William", "Bill", "Edward", "Ed", "Thomas", "Tom");
    private static final List<String> SURNAMES = List.of(
            "Brandt",
            "Lind",
            "Quillon",
            "Astrup",
            "Torvik",
            "Feld",
            "Marsh",
            "Daal",
            "Oakes",
            "Prane",
            "Levitt",
            "Weems",
            "Sorley",
            "Kask",
            "Holm",
            "Anders",
            "Tarrant",
            "Okafor",
            "Brekke",
            "Marchant",
            "Merrow",
            "Ruiz",
            "Oller",
            "Castell",
            "Dunmore",
            "Eskel",
            "Farrow",
            "Grell",
            "Hoxley",
            "Imber",
            "Jarrow",
            "Kestrel",
            "Lovat",
            "Munro",
            "Nairn",
            "Orme",
            "Pell",
            "Rusk",
            "Stroud",
            "Thane");
    private static final List<String> PLACES = List.of("Lonsby", "Harrow", "Ellery", "Skerra", "Ostmark", "Tidewater");
    private static final List<String> BODIES = List.of(
            "Ellery Terminals",
            "the Harbour Institute",
            "Lake Bank",
            "the Quay Fund",
            "Skerra Power",
            "the Ferry Board");

    /** Roles as two newspapers word them; P stands for a place and B for a body. */
    private static final List<List<String>> ROLES = List.of(
            List.of("mayor of P", "P mayor", "Mayor"),
            List.of("senator from P", "Sen.", "P senator"),
            List.of("transport minister", "minister of transport", "Transport Minister"),
            List.of("health minister", "minister of health", "Minister"),
            List.of("governor of P", "P governor", "Gov."),
            List.of("spokesman for B", "B spokesman", "spokesman"),
            List.of("chief executive of B", "B chief executive", "executive"),
            List.of("director of B", "B director", "director"),
            List.of("analyst at B", "B analyst", "analyst"),
            List.of("professor at B", "B professor", "professor of geology"),
            List.of("P goalkeeper", "goalkeeper", "goalkeeper of P"),
            List.of("P coach", "coach of P", "coach"),
            List.of("bishop of P", "P bishop", "bishop"),
            List.of("actor", "P actor", "actor from P"),
            List.of("police inspector", "inspector in P", "P police inspector"),
            List.of("P resident", "resident of P", "resident"),
            List.of("teacher in P", "P teacher", "teacher"),
            List.of("P student", "student in P", "student"));

    private final Random random;
    private final List<String> given;
    private final List<String> surnames;
    private final List<Appearance> appearances = new ArrayList<>();
    private final Map<String, Integer> truth = new HashMap<>();
    private int statements;

    private MadeArchive(long seed, int names) {
        random = new Random(seed);
        given = GIVEN.subList(0, Math.min(names, GIVEN.size()));
        surnames = SURNAMES.subList(0, Math.min(names, SURNAMES.size()));
    }

    /** @param names how many given names there are, and surnames: the fewer, the more people have one full name */
    static MadeArchive of(long seed, int people, int names) {
        MadeArchive archive = new MadeArchive(seed, names);
        for (int i = 0; i < people; i++) {
            archive.addPerson(i);
        }
        return archive;
    }

    List<Appearance> appearances() {
        return appearances;
    }

    /** Who it is. */
    int person(String appearance) {
        return truth.getOrDefault(appearance, -1);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void addPerson(int number) {
        String first = any(given);
        String surname = any(surnames);
        char middle = (char) ('A' + random.nextInt(6));
        List<String> roles = any(ROLES);
        String place = any(PLACES);
        String body = any(BODIES);
        LocalDate start = LocalDate.of(2026 + random.nextInt(6), 1, 1).plusDays(random.nextInt(300));
        Set<String> said = new LinkedHashSet<>();
        int times = 2 + random.nextInt(7);
        for (int i = 0; i < times; i++) {
            List<String> line = new ArrayList<>();
            boolean hasRole = random.nextInt(10) < 7;
            line.add(name(first, middle, surname));
            if (hasRole) {
                String role = any(roles);
                line.add("r " + role.replace("P", place).replace("B", body.replace("the ", "")));
                if (role.contains("P")) {
                    line.add("@ " + place);
                } else if (role.contains("B")) {
                    line.add("@ " + body);
                }
            }
            if (random.nextInt(3) > 0) {
                line.add("p " + place.toLowerCase(Locale.ROOT));
            }
            if (random.nextInt(10) > 0) {
                line.add("d " + start.plusDays(random.nextInt(500)));
            }
            if (!said.isEmpty() && random.nextInt(4) == 0) {
                line.add("s " + said.iterator().next());
            } else {
                String statement = "st_" + statements++;
                said.add(statement);
                line.add("s " + statement);
            }
            Appearance appearance = Sketch.of(String.join("; ", line), appearances.size());
            truth.put(appearance.id(), number);
            appearances.add(appearance);
        }
    }

    private String name(String first, char middle, String surname) {
        return switch (random.nextInt(12)) {
            case 0 -> first.charAt(0) + ". " + surname;
            case 1, 2 -> surname;
            case 3 -> first + " " + middle + ". " + surname;
            case 4 -> SHORT.getOrDefault(first, first) + " " + surname;
            default -> first + " " + surname;
        };
    }
}
