// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.turn;

import java.util.List;
import java.util.function.Predicate;

/** Decides whether paragraphs that begin alike are turns of a transcript or an interview. */
final class TurnLayout {

    private TurnLayout() {}

    /** @param lines of one form, in order, without labels */
    static boolean isOne(String text, TurnForm form, List<TurnLine> lines) {
        return switch (form) {
            case LETTERS -> isInterview(lines);
            case CAPITALS ->
                lines.size() >= 2
                        && areTwo(lines)
                        && spoken(text, lines) * 3 >= lines.size()
                        && (recurs(lines) || lines.stream().anyMatch(TurnLine::described));
            case NAMES ->
                lines.size() >= 3 && areTwo(lines) && spoken(text, lines) * 2 >= lines.size() && recurs(lines);
        };
    }

    /** Whether a question comes first, and an answer directly after a question. */
    private static boolean isInterview(List<TurnLine> lines) {
        boolean answered = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            answered |= lines.get(i).speaker().equals("q")
                    && lines.get(i + 1).speaker().equals("a");
        }
        return answered && lines.get(0).speaker().equals("q");
    }

    private static boolean areTwo(List<TurnLine> lines) {
        return speakers(lines) >= 2;
    }

    private static boolean recurs(List<TurnLine> lines) {
        return speakers(lines) < lines.size();
    }

    private static long speakers(List<TurnLine> lines) {
        return lines.stream().map(TurnLine::speaker).distinct().count();
    }

    private static long spoken(String text, List<TurnLine> lines) {
        Predicate<TurnLine> spoken = line -> SpokenWords.are(line.words().in(text));
        return lines.stream().filter(spoken).count();
    }
}
