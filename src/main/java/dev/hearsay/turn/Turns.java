// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.turn;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the turns of transcripts and interviews. A single paragraph that begins with a name and a colon proves nothing: only
 * several paragraphs of the same form, by at least two speakers, that are spoken and not a list are turns.
 */
public final class Turns {

    /** A paragraph that is not speech: "(APPLAUSE)", "[crosstalk]", "…". */
    private static final Pattern DIRECTION = Pattern.compile("[*_]*(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|[.… ]+)[*_.]*");

    private static final Pattern SENTENCE_END = Pattern.compile("(?:[.!?…:]|--|—)[*_\"'”’)\\]]*$");

    /** The most paragraphs of one turn; anything longer is no longer part of the transcript. */
    private static final int LONGEST = 12;

    private Turns() {}

    /**
     * The turns of a text in order; empty where it is neither a transcript nor an interview. Offsets refer to {@code text}.
     *
     * @param paragraphs of the text, in order
     */
    public static List<Turn> of(String text, List<Span> paragraphs) {
        TreeMap<Integer, TurnLine> lines = new TreeMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int number = i;
            TurnLine.of(text, paragraphs.get(i)).ifPresent(line -> lines.put(number, line));
        }
        TreeMap<Integer, TurnLine> kept = new TreeMap<>();
        for (TurnForm form : TurnForm.values()) {
            TreeMap<Integer, TurnLine> ofForm = new TreeMap<>(lines);
            ofForm.values().removeIf(line -> line.form() != form || !isSpeaker(text, line));
            if (TurnLayout.isOne(text, form, List.copyOf(ofForm.values()))) {
                kept.putAll(ofForm);
            } else if (form == TurnForm.LETTERS) {
                lines.replaceAll((number, line) -> isCapitals(text, line) ? line.inCapitals() : line);
            }
        }
        return turns(text, paragraphs, kept);
    }

    private static boolean isCapitals(String text, TurnLine line) {
        String head = line.head().in(text);
        return line.form() == TurnForm.LETTERS && head.length() > 1 && head.equals(head.toUpperCase(Locale.ROOT));
    }

    private static boolean isSpeaker(String text, TurnLine line) {
        return line.form() == TurnForm.LETTERS
                || (!Labels.contains(line.speaker())
                        && SpokenWords.areProse(line.words().in(text)));
    }

    private static List<Turn> turns(String text, List<Span> paragraphs, NavigableMap<Integer, TurnLine> lines) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        lines.values().stream()
                .map(TurnLine::speaker)
                .filter(speaker -> !once.add(speaker))
                .forEach(again::add);
        List<Turn> turns = new ArrayList<>();
        lines.forEach((number, line) -> {
            List<Span> words = new ArrayList<>(List.of(line.words()));
            Map.Entry<Integer, TurnLine> next = lines.higherEntry(number);
            // a speaker who speaks again confirms the turns between; otherwise the reporter may have taken over
            if (next != null
                    && next.getKey() - number <= LONGEST
                    && again.contains(next.getValue().speaker())) {
                paragraphs.subList(number + 1, next.getKey()).stream()
                        .filter(paragraph -> isWords(paragraph.in(text)))
                        .forEach(words::add);
            }
            turns.add(new Turn(line.head(), line.mark(), words));
        });
        return turns;
    }

    /** Whether a paragraph without a head is speech: neither a stage direction nor a heading. */
    private static boolean isWords(String paragraph) {
        return !DIRECTION.matcher(paragraph).matches()
                && SENTENCE_END.matcher(paragraph).find();
    }
}
