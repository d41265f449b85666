// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.QuantityKind;
import dev.hearsay.model.QuantityModifier;
import dev.hearsay.pipeline.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that bound a quantity, from {@code modifiers.tsv}; the longer count first. */
final class Modifiers {

    private final List<Entry> before = new ArrayList<>();
    private final List<Entry> behind = new ArrayList<>();

    private record Entry(List<String> words, QuantityModifier modifier) {}

    /**
     * One that was found.
     *
     * @param modifier how the quantity is bounded
     * @param from number of its first lexeme
     * @param to number of the lexeme behind its last
     */
    record Found(QuantityModifier modifier, int from, int to) {}

    Modifiers() {
        for (String line : WordTable.entries(Modifiers.class, "modifiers.tsv")) {
            String[] cells = line.split("\t", -1);
            QuantityModifier modifier =
                    QuantityModifier.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String form : cells[2].split(", ", -1)) {
                List<String> words = Lexeme.in(form, 0, form.length()).stream()
                        .map(Lexeme::lower)
                        .toList();
                (cells[0].equals("before") ? before : behind).add(new Entry(words, modifier));
            }
        }
        before.sort((one, other) -> other.words().size() - one.words().size());
    }

    /** The modifier that ends before a lexeme. */
    Optional<Found> before(Lexemes lexemes, int at, QuantityKind kind) {
        for (Entry entry : before) {
            int from = at - entry.words().size();
            if (from >= 0 && lexemes.begins(from, entry.words()) && !isOfTime(lexemes, from, kind)) {
                return Optional.of(new Found(entry.modifier(), from, at));
            }
        }
        return Optional.empty();
    }

    /** "Over two weeks" is during them. */
    private static boolean isOfTime(Lexemes lexemes, int at, QuantityKind kind) {
        return kind == QuantityKind.DURATION && lexemes.is(at, "over");
    }

    /** The modifier that begins at a lexeme. */
    Optional<Found> behind(Lexemes lexemes, int at) {
        return behind.stream()
                .filter(entry -> lexemes.begins(at, entry.words()))
                .findFirst()
                .map(entry -> new Found(entry.modifier(), at, at + entry.words().size()));
    }
}
