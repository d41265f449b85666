// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.QuantityKind;
import dev.hearsay.pipeline.WordTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for units, from {@code units.tsv}; of two that begin at a place the longer counts. */
final class Units {

    private final Map<String, List<Entry>> behind = new HashMap<>();
    private final Map<String, List<Entry>> before = new HashMap<>();

    private record Entry(List<String> words, Unit unit) {}

    Units() {
        for (String line : WordTable.entries(Units.class, "units.tsv")) {
            String[] cells = line.split("\t", -1);
            QuantityKind kind =
                    QuantityKind.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            Unit unit = new Unit(kind, cells[2].equals("-") ? null : cells[2], new BigDecimal(cells[3]), 0);
            boolean symbol = cells[0].equals("before");
            for (String form : cells[4].split(", ", -1)) {
                List<String> words = Lexeme.in(form, 0, form.length()).stream()
                        .map(Lexeme::lower)
                        .toList();
                (symbol ? before : behind)
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Entry(words, unit));
            }
        }
    }

    /** The unit whose words stand behind a number. */
    Optional<Unit> behind(Lexemes lexemes, int at) {
        return longest(behind, lexemes, at);
    }

    /** The currency whose sign stands before a number. */
    Optional<Unit> before(Lexemes lexemes, int at) {
        return longest(before, lexemes, at);
    }

    private static Optional<Unit> longest(Map<String, List<Entry>> entries, Lexemes lexemes, int at) {
        Entry found = null;
        for (Entry entry : entries.getOrDefault(lexemes.at(at).lower(), List.of())) {
            if ((found == null || entry.words().size() > found.words().size()) && lexemes.begins(at, entry.words())) {
                found = entry;
            }
        }
        return found == null
                ? Optional.empty()
                : Optional.of(new Unit(
                        found.unit().kind(),
                        found.unit().code(),
                        found.unit().factor(),
                        at + found.words().size()));
    }
}
