// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.pipeline.WordTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads cardinal numbers in figures ("1,200", "3.5bn", "2 1/2") and in words ("twenty-three", "half a million", "two dozen"). */
final class Numerals {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Beyond it no scale is read: nobody counts so far, and hostile texts have to end. */
    private static final BigDecimal MOST = new BigDecimal("1e15");

    /** In characters; longer figures are none that anybody counts with. */
    private static final int LONGEST = 25;

    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "½", HALF,
            "¼", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"),
            "⅓", new BigDecimal("0.3333"),
            "⅔", new BigDecimal("0.6667"),
            "⅛", new BigDecimal("0.125"));

    /** Words below a hundred, and words and abbreviations that multiply. */
    private final Map<String, BigDecimal> small = new HashMap<>();

    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, BigDecimal> attached = new HashMap<>();

    Numerals() {
        for (String line : WordTable.entries(Numerals.class, "numbers.tsv")) {
            String[] cells = line.split("\t", -1);
            BigDecimal value = new BigDecimal(cells[2]);
            switch (cells[0]) {
                case "small" -> small.put(cells[1], value);
                case "scale" -> scales.put(cells[1], value);
                default -> attached.put(cells[1], value);
            }
        }
    }

    /**
     * The number that begins at a lexeme.
     *
     * @param money whether it is of money, where "m" and "b" are scales
     */
    Optional<Numeral> read(Lexemes lexemes, int at, boolean money) {
        Lexeme first = lexemes.at(at);
        if (first.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (first.isFigures() || FRACTIONS.containsKey(first.text())) {
            return Optional.of(figures(lexemes, at, money));
        }
        return words(lexemes, at);
    }

    private Numeral figures(Lexemes lexemes, int at, boolean money) {
        String text = lexemes.at(at).text();
        BigDecimal value = FRACTIONS.getOrDefault(text, null);
        int next = at + 1;
        if (value == null) {
            value = new BigDecimal(text.replace(",", ""));
            BigDecimal more = FRACTIONS.get(lexemes.at(next).text());
            if (more != null) {
                value = value.add(more);
                next++;
            } else if (isFraction(lexemes, next) && !lexemes.at(next).joined()) {
                value = value.add(fraction(lexemes, next));
                next += 3;
            }
        }
        return scaled(lexemes, value, next, money, true);
    }

    /** Figures, a stroke, figures: of a mixed number, whose parts are few. */
    private static boolean isFraction(Lexemes lexemes, int at) {
        return lexemes.at(at).text().matches("[1-9]")
                && lexemes.at(at + 1).is("/")
                && lexemes.at(at + 1).joined()
                && lexemes.at(at + 2).joined()
                && lexemes.at(at + 2).text().matches("[2-9]|1[0-6]");
    }

    private static BigDecimal fraction(Lexemes lexemes, int at) {
        return Ratios.of(
                new BigDecimal(lexemes.at(at).text()),
                new BigDecimal(lexemes.at(at + 2).text()));
    }

    private Numeral scaled(Lexemes lexemes, BigDecimal number, int from, boolean money, boolean figures) {
        BigDecimal scale = BigDecimal.ONE;
        int next = from;
        while (true) {
            int word = lexemes.isHyphen(next) ? next + 1 : next;
            Lexeme lexeme = lexemes.at(word);
            BigDecimal factor = scales.get(lexeme.lower());
            if (factor == null && next == from && lexeme.joined() && isAttached(lexemes, word, money)) {
                factor = attached.get(lexeme.lower());
            }
            if (factor == null || scale.compareTo(MOST) > 0) {
                return new Numeral(number.multiply(scale), scale, next, figures);
            }
            scale = scale.multiply(factor);
            next = word + 1;
        }
    }

    /** "£2.3m" is millions, and "3.5m voters", but "100m" and "100m of rope" are metres. */
    private boolean isAttached(Lexemes lexemes, int at, boolean money) {
        String lower = lexemes.at(at).lower();
        return !(lower.equals("m") || lower.equals("b"))
                || money
                || (lexemes.at(at + 1).isWord()
                        && !lexemes.is(
                                at + 1, "of", "from", "in", "to", "and", "or", "by", "at", "long", "wide", "high",
                                "tall", "deep", "away", "below", "above", "off", "on", "sprint", "race", "hurdles"));
    }

    private Optional<Numeral> words(Lexemes lexemes, int at) {
        Lexeme first = lexemes.at(at);
        if (first.is("half")
                && lexemes.is(at + 1, "a")
                && scales.containsKey(lexemes.at(at + 2).lower())) {
            return Optional.of(scaled(lexemes, HALF, at + 2, false, false));
        }
        int quarter = lexemes.is(at, "a") ? at + 1 : at;
        if (lexemes.is(quarter, "quarter")
                && lexemes.is(quarter + 1, "of")
                && lexemes.is(quarter + 2, "a")
                && scales.containsKey(lexemes.at(quarter + 3).lower())) {
            return Optional.of(scaled(lexemes, QUARTER, quarter + 3, false, false));
        }
        if (lexemes.is(at, "a", "an") && scales.containsKey(lexemes.at(at + 1).lower())) {
            return Optional.of(scaled(lexemes, BigDecimal.ONE, at + 1, false, false));
        }
        if (!small.containsKey(first.lower())) {
            return Optional.empty();
        }
        return Optional.of(new SpelledOut(lexemes, at).read());
    }

    /** A number in words, read from left to right. */
    private final class SpelledOut {

        private final Lexemes lexemes;
        private int next;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private BigDecimal scale = BigDecimal.ONE;

        SpelledOut(Lexemes lexemes, int at) {
            this.lexemes = lexemes;
            this.next = at;
        }

        Numeral read() {
            boolean more = true;
            while (more) {
                more = readSmall() || readScale();
            }
            readHalf();
            return new Numeral(total.add(current), scale, next, false);
        }

        /** Of "twenty-three", each part; "two" of "six two" is another number. */
        private boolean readSmall() {
            int word =
                    lexemes.isHyphen(next) ? next + 1 : lexemes.is(next, "and") && isAfterHundred() ? next + 1 : next;
            BigDecimal value = small.get(lexemes.at(word).lower());
            if (value == null || !fits(value)) {
                return false;
            }
            current = current.add(value);
            next = word + 1;
            return true;
        }

        private boolean isAfterHundred() {
            return current.compareTo(HUNDRED) >= 0 || (total.signum() > 0 && current.signum() == 0);
        }

        /** Units after tens, and both after hundreds. */
        private boolean fits(BigDecimal value) {
            BigDecimal rest = current.remainder(HUNDRED);
            return rest.signum() == 0
                    || (rest.remainder(BigDecimal.TEN).signum() == 0
                            && rest.compareTo(BigDecimal.TEN) > 0
                            && value.compareTo(BigDecimal.TEN) < 0);
        }

        private boolean readScale() {
            int word = lexemes.isHyphen(next) ? next + 1 : next;
            BigDecimal factor = scales.get(lexemes.at(word).lower());
            if (factor == null || current.signum() == 0 || total.add(current).compareTo(MOST) > 0) {
                return false;
            }
            if (factor.compareTo(HUNDRED) == 0) {
                current = current.multiply(factor);
            } else {
                total = total.add(current.multiply(factor));
                current = BigDecimal.ZERO;
                scale = factor;
            }
            next = word + 1;
            return true;
        }

        /** "two and a half", also "two and a half million". */
        private void readHalf() {
            int and = lexemes.isHyphen(next) ? next + 1 : next;
            int article = lexemes.isHyphen(and + 1) ? and + 2 : and + 1;
            int half = lexemes.isHyphen(article + 1) ? article + 2 : article + 1;
            if (lexemes.is(and, "and") && lexemes.is(article, "a") && lexemes.is(half, "half")) {
                current = current.add(HALF);
                next = half + 1;
                while (readScale()) {
                    // another scale
                }
            }
        }
    }
}
