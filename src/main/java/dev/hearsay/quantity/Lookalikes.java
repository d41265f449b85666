// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.pipeline.WordTable;
import java.math.BigDecimal;
import java.util.Set;

/** Recognises numbers that only look like quantities: of ages, years, clocks, games, telephones, and names with a number. */
final class Lookalikes {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1700);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Set<String> numbered = Set.copyOf(WordTable.entries(Lookalikes.class, "numbered.txt"));

    /** Whether a number in figures is part of a longer word: "G20", "1990s", "3rd", "9/11", "555-0199", "3-1", "10:30". */
    boolean isPartOfWord(Lexemes lexemes, int at, Numeral numeral) {
        if (!numeral.figures()) {
            return false;
        }
        Lexeme first = lexemes.at(at);
        Lexeme before = lexemes.at(at - 1);
        if (first.joined()
                && (before.isWord()
                        || isOfYear(lexemes, at)
                        || before.is("/")
                        || before.is(":")
                        || before.is(".")
                        || before.is("@")
                        || before.is("#")
                        || (before.isDash()
                                && before.joined()
                                && !lexemes.at(at - 2).is("\n")))) {
            return true;
        }
        Lexeme after = lexemes.at(numeral.next());
        Lexeme second = lexemes.at(numeral.next() + 1);
        if (after.joined() && (after.is("'") || after.is("’")) && second.is("s")) {
            return true;
        }
        return after.joined()
                && (after.isWord() || ((after.is("/") || after.is(":")) && second.joined() && second.isFigures()));
    }

    /** "In '16"; two marks are those of a quotation. */
    private static boolean isOfYear(Lexemes lexemes, int at) {
        return lexemes.is(at - 1, "'", "’")
                && !lexemes.is(at - 2, "'", "’")
                && lexemes.at(at).text().length() == 2;
    }

    /** Whether it is somebody's age: "45-year-old", "aged 45", "Ada Merrow, 45,". */
    boolean isAge(Lexemes lexemes, int at, Numeral numeral, CountedNouns nouns) {
        int unit = lexemes.isHyphen(numeral.next()) ? numeral.next() + 1 : numeral.next();
        if (lexemes.is(unit, "year", "years", "month", "months", "day", "week")) {
            int old = lexemes.isHyphen(unit + 1) ? unit + 2 : unit + 1;
            return lexemes.is(old, "old", "olds");
        }
        return lexemes.is(at - 1, ",")
                && lexemes.is(numeral.next(), ",", ".", ";", "\n")
                && nouns.at(lexemes.at(at - 2).start())
                        .filter(word -> word.part() == PartOfSpeech.PROPER_NOUN)
                        .isPresent();
    }

    boolean isClock(Lexemes lexemes, Numeral numeral) {
        return lexemes.is(numeral.next(), "am", "pm", "o'clock", "o’clock");
    }

    /** Whether what stands before makes it a name: "page 5", "Route 66", "Boeing 737". */
    boolean isName(Lexemes lexemes, int at, CountedNouns nouns) {
        return isNumbered(lexemes, at)
                || nouns.at(lexemes.at(at - 1).start())
                        .filter(word -> word.part() == PartOfSpeech.PROPER_NOUN)
                        .isPresent();
    }

    boolean isNumbered(Lexemes lexemes, int at) {
        Lexeme before = lexemes.at(at - 1);
        return numbered.contains(before.lower())
                || (before.is(".") && before.joined() && lexemes.is(at - 2, "no", "nos", "art", "sec"));
    }

    /** Four figures without a comma or a scale, of a year in which news happen. */
    boolean isYear(Lexemes lexemes, int at, Numeral numeral) {
        return lexemes.at(at).text().matches("\\d{4}")
                && !numeral.isScaled()
                && numeral.value().compareTo(FIRST_YEAR) >= 0
                && numeral.value().compareTo(LAST_YEAR) < 0;
    }
}
