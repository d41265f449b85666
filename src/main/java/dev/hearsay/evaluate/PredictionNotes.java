// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reports predictions that can't be scored, so that a low figure is not mistaken for poor extraction. */
public final class PredictionNotes {

    private PredictionNotes() {}

    /** A message for each prediction without a gold document and each claim that extends past the end of the text. */
    public static List<String> of(GoldSet gold, List<PredictedDocument> predictions) {
        Map<String, Integer> lengths = new HashMap<>();
        gold.documents()
                .forEach(document -> lengths.put(
                        document.stem(),
                        document.text().codePointCount(0, document.text().length())));
        List<String> notes = new ArrayList<>();
        for (PredictedDocument document : predictions) {
            Integer length = lengths.get(document.doc());
            if (length == null) {
                notes.add("document " + document.doc() + " is not in the gold " + gold.name()
                        + ", so its predictions are not scored");
            } else {
                addLate(notes, document, length);
            }
        }
        return notes;
    }

    private static void addLate(List<String> notes, PredictedDocument document, int length) {
        for (int i = 0; i < document.claims().size(); i++) {
            PredictedClaim claim = document.claims().get(i);
            boolean late = Stream.of(claim.source(), claim.cue(), claim.content())
                    .flatMap(List::stream)
                    .anyMatch(span -> span.end() > length);
            if (late) {
                notes.add("claim " + (i + 1) + " of document " + document.doc()
                        + " extends past the end of the text, which has " + length
                        + " code points; extract from the text that was annotated");
            }
        }
    }
}
