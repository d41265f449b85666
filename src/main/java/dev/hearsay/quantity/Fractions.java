// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Shares of a whole: "two thirds", "a quarter of", "half the", "one in five", "nine out of 10". */
final class Fractions {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halves", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fourth", 4),
            Map.entry("fourths", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("sixths", 6),
            Map.entry("eighth", 8),
            Map.entry("eighths", 8),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10));

    private static final BigDecimal MOST = new BigDecimal("1000000");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1700);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Lexemes lexemes;
    private final Numerals numerals;

    /**
     * One that was found.
     *
     * @param value the share
     * @param next number of the lexeme behind it
     * @param article whether it is "half a", which is of a unit
     */
    record Found(BigDecimal value, int next, boolean article) {}

    Fractions(Lexemes lexemes, Numerals numerals) {
        this.lexemes = lexemes;
        this.numerals = numerals;
    }

    Optional<Found> read(int at) {
        if (lexemes.is(at, "half")) {
            return half(at);
        }
        if (lexemes.is(at, "a") && numerals.read(lexemes, at, false).isPresent()) {
            return Optional.empty();
        }
        if (lexemes.is(at, "a", "one")
                && lexemes.is(
                        behindHyphen(at + 1), "third", "quarter", "fourth", "fifth", "sixth", "eighth", "tenth")) {
            return one(behindHyphen(at + 1));
        }
        return numerals.read(lexemes, at, false)
                .filter(numeral -> !numeral.isScaled())
                .flatMap(numeral -> several(numeral).or(() -> among(numeral)));
    }

    /** "half of", "half the"; "half an hour" is of a unit, "half a million" a number. */
    private Optional<Found> half(int at) {
        if (lexemes.is(at - 1, "a") && lexemes.is(at - 2, "and")) {
            return Optional.empty();
        }
        BigDecimal half = new BigDecimal("0.5");
        if (lexemes.is(at + 1, "a", "an") && numerals.read(lexemes, at, false).isEmpty()) {
            return Optional.of(new Found(half, at + 2, true));
        }
        return lexemes.is(at + 1, "of", "the", "its", "their", "our", "his", "her", "all", "those", "these")
                        && !lexemes.is(at - 1, "first", "second", "other", "better")
                ? Optional.of(new Found(half, at + 1, false))
                : Optional.empty();
    }

    /** "A third of"; "a third term" is an ordinal. */
    private Optional<Found> one(int part) {
        boolean share = lexemes.is(part + 1, "of");
        Integer whole = PARTS.get(lexemes.at(part).lower());
        return share && whole != null
                ? Optional.of(new Found(Ratios.of(BigDecimal.ONE, BigDecimal.valueOf(whole)), part + 1, false))
                : Optional.empty();
    }

    /** "two thirds", "three-quarters"; of the plural only. */
    private Optional<Found> several(Numeral numeral) {
        int part = behindHyphen(numeral.next());
        Integer whole = PARTS.get(lexemes.at(part).lower());
        boolean plural = lexemes.at(part).lower().endsWith("s");
        boolean few = numeral.value().compareTo(TEN) < 0 && numeral.value().scale() <= 0;
        // "two quarters" of a year or a game are not a share
        boolean counted =
                whole != null && (whole == 2 || (whole == 4 && numeral.value().intValue() != 3));
        return whole == null || !plural || !few || counted
                ? Optional.empty()
                : Optional.of(new Found(Ratios.of(numeral.value(), BigDecimal.valueOf(whole)), part + 1, false));
    }

    /** "one in five", "nine out of 10", "eight of 10". */
    private Optional<Found> among(Numeral numeral) {
        int whole = lexemes.is(numeral.next(), "in", "of")
                ? numeral.next() + 1
                : lexemes.is(numeral.next(), "out") && lexemes.is(numeral.next() + 1, "of") ? numeral.next() + 2 : -1;
        if (whole < 0) {
            return Optional.empty();
        }
        return numerals.read(lexemes, whole, false)
                .filter(all -> all.value().compareTo(numeral.value()) > 0
                        && all.value().compareTo(MOST) <= 0
                        && (all.value().compareTo(FIRST_YEAR) < 0 || all.value().compareTo(LAST_YEAR) > 0))
                // "3 in 10 days" counts days
                .filter(all -> !numeral.figures() || numeral.value().compareTo(TEN) < 0)
                .map(all -> new Found(Ratios.of(numeral.value(), all.value()), all.next(), false));
    }

    private int behindHyphen(int at) {
        return lexemes.isHyphen(at) ? at + 1 : at;
    }
}
