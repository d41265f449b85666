// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sentence with its source in angle brackets, its cue in square ones and its content in braces. */
public record MarkedSentence(String text, Attribution attribution) {

    private static final String OPEN = "<[{";
    private static final String CLOSE = ">]}";

    public static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[OPEN.length()];
        Map<Character, List<Span>> spans = new HashMap<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int opening = OPEN.indexOf(c);
            int closing = CLOSE.indexOf(c);
            if (opening >= 0) {
                starts[opening] = text.length();
            } else if (closing >= 0) {
                spans.computeIfAbsent(OPEN.charAt(closing), key -> new ArrayList<>())
                        .add(new Span(starts[closing], text.length()));
            } else {
                text.append(c);
            }
        }
        return new MarkedSentence(
                text.toString(),
                new Attribution(
                        spans.getOrDefault('<', List.of()),
                        spans.getOrDefault('[', List.of()),
                        spans.getOrDefault('{', List.of(new Span(0, 0))),
                        1));
    }

    /** The text with sentences, words and this attribution. */
    public Document document() {
        return TaggedText.of(text, List.of(attribution));
    }

    /** The words round the cue. */
    public CueWindow window() {
        return new CueWindows(document()).of(0).orElseThrow();
    }
}
