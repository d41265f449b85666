// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.quantity;

import java.util.List;

/** The lexemes of a stretch of a text; beyond both ends stand empty ones, so that nobody has to ask. */
final class Lexemes {

    private static final Lexeme NONE = new Lexeme(-1, -1, "\n", "\n", false);

    private final List<Lexeme> all;

    Lexemes(String text, int from, int to) {
        all = Lexeme.in(text, from, to);
    }

    int size() {
        return all.size();
    }

    Lexeme at(int number) {
        return number < 0 || number >= all.size() ? NONE : all.get(number);
    }

    boolean is(int number, String... words) {
        String lower = at(number).lower();
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some words, with single spaces between, begin at a lexeme. */
    boolean begins(int number, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!at(number + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A dash that joins what stands on both sides. */
    boolean isHyphen(int number) {
        return at(number).isDash() && at(number).joined() && at(number + 1).joined();
    }
}
