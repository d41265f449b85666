// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measures speakers, their roles, dates and addressees for gold attributions whose content was found, in the documents with
 * annotated speakers.
 */
public final class SpeakerScorer {

    private final SortedMap<String, Share> speakers = new TreeMap<>();
    private Share statedDates = Share.NONE;
    private int invented;
    private int unstated;
    private FreeText addressee = FreeText.NONE;
    private FreeText role = FreeText.NONE;

    private SpeakerScorer() {}

    /**
     * Scores predictions against the speakers of the gold.
     *
     * @throws IllegalArgumentException if a gold attribution that was found has no row in the speakers file; the message names
     *     it
     */
    public static SpeakerScores score(GoldSet gold, List<PredictedDocument> predictions) {
        Map<String, List<PredictedClaim>> claims = new HashMap<>();
        predictions.forEach(document -> claims.put(document.doc(), document.claims()));
        SpeakerScorer scorer = new SpeakerScorer();
        for (GoldDocument document : gold.documents()) {
            if (!document.speakers().isEmpty()) {
                scorer.add(document, claims.getOrDefault(document.stem(), List.of()));
            }
        }
        return new SpeakerScores(
                scorer.speakers, scorer.statedDates, scorer.invented, scorer.unstated, scorer.addressee, scorer.role);
    }

    private void add(GoldDocument document, List<PredictedClaim> claims) {
        WordIndex index = WordIndex.of(document.text());
        int[] codePoints = document.text().codePoints().toArray();
        List<WordSets> gold =
                document.gold().stream().map(a -> WordSets.of(index, a)).toList();
        List<WordSets> predicted =
                claims.stream().map(claim -> WordSets.of(index, claim)).toList();
        // attributions without content share no word with any other, so they never match
        for (Matching.Pair pair : Matching.match(gold, predicted, Matching::contentOverlaps)) {
            PredictedClaim claim = claims.get(pair.predicted());
            GoldSpeaker speaker = document.speakers().get(pair.gold());
            if (speaker == null) {
                throw new IllegalArgumentException("the speakers file has no row for attribution " + pair.gold()
                        + " of " + document.stem() + "; add it, with - for what the article does not say");
            }
            if (speaker.hasSpeaker()) {
                GoldAttribution attribution = document.gold().get(pair.gold());
                addSpeaker(speaker, claim, SourceForm.words(codePoints, attribution.source()));
            }
            addDate(speaker, claim);
            addressee = addressee.plus(speaker.addressee(), claim.addressee());
            role = role.plus(speaker.role(), claim.role());
        }
    }

    private void addSpeaker(GoldSpeaker gold, PredictedClaim claim, String source) {
        String name = claim.speaker() == null ? "" : claim.speaker();
        boolean right = SpeakerName.same(name, gold.speaker());
        String form = SourceForm.of(source, gold.speaker()).label();
        for (String group : List.of("all", "type " + gold.type(), "mention " + form)) {
            speakers.merge(group, Share.NONE.plus(right), (before, one) -> before.plus(right));
        }
    }

    private void addDate(GoldSpeaker gold, PredictedClaim claim) {
        String basis = claim.dateBasis();
        if (gold.hasDate()) {
            String date = claim.date() == null ? "" : claim.date();
            statedDates = statedDates.plus(StatedDate.fits(date, gold.date()));
        } else {
            unstated++;
            invented += "expression".equals(basis) || "event".equals(basis) ? 1 : 0;
        }
    }
}
