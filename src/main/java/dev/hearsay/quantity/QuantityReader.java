// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.QuantityKind;
import dev.hearsay.model.Word;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the quantity that begins at a place of one text. */
final class QuantityReader {

    private static final BigDecimal ONE = BigDecimal.ONE;

    private final Lexemes lexemes;
    private final Numerals numerals;
    private final Units units;
    private final CountedNouns nouns;
    private final Lookalikes lookalikes;
    private final Fractions fractions;

    QuantityReader(Lexemes lexemes, CountedNouns nouns, Quantities grammar) {
        this.lexemes = lexemes;
        this.nouns = nouns;
        this.numerals = grammar.numerals();
        this.units = grammar.units();
        this.lookalikes = grammar.lookalikes();
        this.fractions = new Fractions(lexemes, numerals);
    }

    /** What begins at a lexeme; empty if no number does. */
    Optional<Reading> read(int at) {
        Optional<Reading> money = money(at);
        return money.isPresent() ? money : fraction(at).or(() -> number(at));
    }

    /** "$5 million", "$5 to $7 million". */
    private Optional<Reading> money(int at) {
        Optional<Unit> sign = units.before(lexemes, at);
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        Optional<Numeral> first =
                numerals.read(lexemes, sign.get().next(), true).filter(Numeral::figures);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Numeral one = first.get();
        int to = rangeWord(at, one.next());
        int second = units.before(lexemes, to).map(Unit::next).orElse(to);
        Numeral other = to < 0
                ? null
                : numerals.read(lexemes, second, true).filter(Numeral::figures).orElse(null);
        String code = sign.get().code();
        boolean hyphen = lexemes.isHyphen(one.next());
        if (other != null && (second > to || hyphen || other.isScaled()) && isRange(one, other)) {
            Numeral from = likeScaled(one, other);
            return Optional.of(
                    new Reading(at, other.next(), new Measure(QuantityKind.MONEY, from.value(), other.value(), code)));
        }
        return Optional.of(new Reading(at, one.next(), new Measure(QuantityKind.MONEY, one.value(), null, code)));
    }

    /** "two thirds", "one in five", "half of", "half an hour". */
    private Optional<Reading> fraction(int at) {
        Optional<Fractions.Found> found = fractions.read(at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Fractions.Found fraction = found.get();
        Optional<Reading> part = partOfUnit(at, fraction);
        return fraction.article() || part.isPresent()
                ? part
                : Optional.of(new Reading(
                        at, fraction.next(), new Measure(QuantityKind.RATIO, fraction.value(), null, null)));
    }

    /** "half an hour", "a quarter of a mile", "half of 1 percent". */
    private Optional<Reading> partOfUnit(int at, Fractions.Found fraction) {
        int unit = fraction.article()
                ? fraction.next()
                : lexemes.is(fraction.next(), "of") && lexemes.is(fraction.next() + 1, "a", "an", "one", "1")
                        ? fraction.next() + 2
                        : -1;
        return units.behind(lexemes, unit)
                .map(found -> new Reading(
                        at,
                        found.next(),
                        new Measure(found.kind(), fraction.value().multiply(found.factor()), null, found.code())));
    }

    private Optional<Reading> number(int at) {
        Optional<Numeral> read = numerals.read(lexemes, at, false);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Numeral first = read.get();
        if (lookalikes.isAge(lexemes, at, first, nouns)
                || lookalikes.isNumbered(lexemes, at)
                || lookalikes.isClock(lexemes, first)) {
            return Optional.of(Reading.none(at, first.next()));
        }
        Optional<Reading> changed = change(at, first);
        if (changed.isPresent()) {
            return changed;
        }
        Numeral second = second(at, first);
        Numeral last = second == null ? first : second;
        Unit unit = unit(at, first, last);
        if (unit != null) {
            return Optional.of(new Reading(at, unit.next(), measure(first, second, unit)));
        }
        if (lookalikes.isPartOfWord(lexemes, at, first) || lookalikes.isYear(lexemes, at, first)) {
            return Optional.of(Reading.none(at, last.next()));
        }
        return Optional.of(counted(at, first, second));
    }

    /** Of "from 5 to 7 percent", the first, whose unit is that of the second. */
    private Optional<Reading> change(int at, Numeral first) {
        if (!isAfter(at, "from") || !lexemes.is(first.next(), "to") || lookalikes.isYear(lexemes, at, first)) {
            return Optional.empty();
        }
        return numerals.read(lexemes, first.next() + 1, false)
                .flatMap(other -> units.behind(lexemes, other.next()))
                .map(unit -> new Reading(at, first.next(), measure(first, null, unit)));
    }

    /** The second number of "5 to 7 percent", "between 5 and 7", "5-7"; null if there is none. */
    private @Nullable Numeral second(int at, Numeral first) {
        int to = rangeWord(at, first.next());
        return to < 0
                ? secondBehindUnit(at, first)
                : numerals.read(lexemes, to, false)
                        .filter(other -> isRange(first, other))
                        .orElse(null);
    }

    /** The same for "5 percent to 7 percent", where the unit stands twice. */
    private @Nullable Numeral secondBehindUnit(int at, Numeral first) {
        Optional<Unit> unit = units.behind(lexemes, first.next());
        int to = unit.map(found -> rangeWord(at, found.next())).orElse(-1);
        return to < 0
                ? null
                : numerals.read(lexemes, to, false)
                        .filter(other -> isRange(first, other))
                        .filter(other -> units.behind(lexemes, other.next())
                                .map(Unit::code)
                                .equals(unit.map(Unit::code)))
                        .orElse(null);
    }

    private static boolean isRange(Numeral first, Numeral other) {
        return likeScaled(first, other).value().compareTo(other.value()) < 0;
    }

    /** The first number of a range, which may leave its scale to the second: "$5 to $7 million". */
    private static Numeral likeScaled(Numeral first, Numeral other) {
        return !first.isScaled() && other.isScaled() ? first.withScale(other.scale()) : first;
    }

    /** The number of the lexeme behind the word or dash of a range; -1 if there is none. "From 5 to 7" is a change. */
    private int rangeWord(int at, int next) {
        if (lexemes.is(next, "to", "or") && !isAfter(at, "from")) {
            return next + 1;
        }
        if (lexemes.is(next, "and") && isAfter(at, "between")) {
            return next + 1;
        }
        return lexemes.isHyphen(next) && lexemes.at(next + 1).isFigures() ? next + 1 : -1;
    }

    private boolean isAfter(int at, String word) {
        return lexemes.is(at - 1, word);
    }

    /** The unit behind a number; null if there is none. */
    private @Nullable Unit unit(int at, Numeral first, Numeral last) {
        int hyphened = lexemes.isHyphen(last.next()) ? last.next() + 1 : last.next();
        Unit unit = units.behind(lexemes, hyphened).orElse(null);
        if (unit == null || isNameOfUnit(unit, hyphened)) {
            return null;
        }
        boolean pounds = "[lb_av]".equals(unit.code());
        if (pounds && last.isScaled() && !lexemes.is(unit.next(), "of")) {
            return new Unit(QuantityKind.MONEY, "GBP", ONE, unit.next());
        }
        // of "3-1 days" the first is no number of its own
        return first.figures() && lexemes.at(at).joined() && lexemes.at(at - 1).isWord() ? null : unit;
    }

    /** A capital makes a name of it: "Five Feet Apart", "the 7 Day Adventists"; abbreviations have their own. */
    private boolean isNameOfUnit(Unit unit, int at) {
        String text = lexemes.at(at).text();
        return unit.kind() == QuantityKind.DURATION && Character.isUpperCase(text.charAt(0));
    }

    private static Measure measure(Numeral first, @Nullable Numeral second, Unit unit) {
        BigDecimal factor = unit.factor();
        if (second == null) {
            return new Measure(unit.kind(), first.value().multiply(factor), null, unit.code());
        }
        return new Measure(
                unit.kind(),
                likeScaled(first, second).value().multiply(factor),
                second.value().multiply(factor),
                unit.code());
    }

    /** So many of something, or a number alone. */
    private Reading counted(int at, Numeral first, @Nullable Numeral second) {
        Numeral last = second == null ? first : second;
        int start = lexemes.is(last.next(), "of") && last.isScaled() ? last.next() + 1 : last.next();
        int end = nouns.end(lexemes, start);
        boolean alone = isOne(first) && second == null;
        if (end > start && !alone && !lexemes.isHyphen(last.next())) {
            Measure measure = measure(first, second, new Unit(QuantityKind.COUNT, words(start, end), ONE, end));
            return new Reading(at, end, measure);
        }
        boolean plain = first.figures() || last.isScaled();
        // two numbers with a dash and without a unit are the result of a game or a vote
        boolean result = lexemes.isHyphen(first.next());
        if (!plain || result || alone || lookalikes.isName(lexemes, at, nouns) || isBeforeName(last.next())) {
            return Reading.none(at, last.next());
        }
        return new Reading(
                at, last.next(), measure(first, second, new Unit(QuantityKind.NUMBER, null, ONE, last.next())));
    }

    private static boolean isOne(Numeral numeral) {
        return !numeral.figures() && numeral.value().compareTo(ONE) == 0;
    }

    /** "10 Downing Street". */
    private boolean isBeforeName(int next) {
        return nouns.at(lexemes.at(next).start()).filter(Word::isCapitalized).isPresent();
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Lexeme lexeme = lexemes.at(i);
            words.append(i > from && !lexeme.joined() ? " " : "").append(lexeme.text());
        }
        return words.toString();
    }
}
