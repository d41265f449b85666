// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {

    private static PredictedClaim claim(
            List<CodePointSpan> source, List<CodePointSpan> cue, List<CodePointSpan> content) {
        return new PredictedClaim(source, cue, content, null, null, null, null, null);
    }

    private static PredictedDocument copy(GoldDocument document, List<GoldAttribution> attributions) {
        return new PredictedDocument(
                document.stem(),
                attributions.stream()
                        .map(gold -> claim(gold.source(), gold.cue(), gold.content()))
                        .toList());
    }

    @Test
    void theGoldItselfScoresFullMarks() {
        GoldSet gold = CaseFiles.gold();
        Scores scores = Scorer.score(
                gold, gold.documents().stream().map(d -> copy(d, d.gold())).toList());

        assertThat(scores.missingDocuments()).isZero();
        assertThat(scores.figures())
                .hasSize(3 * Measure.values().length)
                .allSatisfy((name, figure) -> assertThat(figure).as(name).hasToString("100.0"));
    }

    @Test
    void nothingPredictedScoresNothingAndSaysWhatIsMissing() {
        Scores scores = Scorer.score(CaseFiles.gold(), List.of());

        assertThat(scores.missingDocuments()).isEqualTo(4);
        assertThat(scores.of(Measure.WHO_SAID_WHAT)).isEqualTo(new PrecisionRecall(0, 0, 13, 0));
        assertThat(scores.figures().get("who-said-what F1")).hasToString("0.0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfDocumentsAndClaimsWithoutRivalsDoesNotMatter(long seed) {
        GoldSet gold = CaseFiles.gold();
        List<PredictedDocument> shuffled = new ArrayList<>();
        for (GoldDocument document : gold.documents()) {
            List<GoldAttribution> attributions = new ArrayList<>(document.gold());
            Collections.shuffle(attributions, new Random(seed));
            shuffled.add(copy(document, attributions.subList(0, 1)));
        }
        Scores inOrder = Scorer.score(gold, shuffled);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Scorer.score(gold, shuffled)).isEqualTo(inOrder);
        assertThat(inOrder.of(Measure.STRICT).predictedHits()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void hitsNeverExceedWhatIsThereAndStrictNeverExceedsLoose(long seed) {
        Random random = new Random(seed);
        GoldSet gold = CaseFiles.gold();
        List<PredictedDocument> noise = gold.documents().stream()
                .map(document -> new PredictedDocument(
                        document.stem(),
                        random.ints(30, 0, document.text().length())
                                .mapToObj(start -> claim(
                                        List.of(new CodePointSpan(start, start + random.nextInt(20))),
                                        List.of(),
                                        List.of(new CodePointSpan(start, start + random.nextInt(90)))))
                                .toList()))
                .toList();
        Scores scores = Scorer.score(gold, noise);

        scores.values().forEach((measure, counts) -> {
            assertThat(counts.goldHits()).as(measure.key()).isBetween(0, counts.gold());
            assertThat(counts.predictedHits()).as(measure.key()).isBetween(0, counts.predicted());
        });
        assertThat(scores.of(Measure.WHO_SAID_WHAT).goldHits())
                .isBetween(
                        scores.of(Measure.STRICT).goldHits(),
                        scores.of(Measure.CONTENT_OVERLAP).goldHits());
    }

    @Test
    void anAttributionWithoutARowOfSpeakersIsLeftOut() {
        GoldDocument document = CaseFiles.document(CaseFiles.gold(), "night-sky");
        GoldDocument gap = new GoldDocument(
                document.stem(),
                document.text(),
                document.metadata(),
                document.annotators(),
                new TreeMap<>(document.speakers().subMap(1, 2)));
        GoldSet gold = new GoldSet("gap", List.of(gap), List.of());

        SpeakerScores scores = SpeakerScorer.score(gold, List.of(copy(gap, gap.gold())));

        assertThat(document.speakers()).containsOnlyKeys(0, 1, 2);
        assertThat(scores.speakers().get("all")).isEqualTo(new Share(0, 1));
        assertThat(scores.role().gold()
                        + scores.dates().stated().of()
                        + scores.dates().unstated())
                .isEqualTo(1);
    }

    @Test
    void speakersAreJudgedWhereTheGoldHasOne() {
        GoldDocument document = CaseFiles.document(CaseFiles.gold(), "night-sky");
        List<PredictedClaim> claims = CaseFiles.predictions().stream()
                .filter(predicted -> predicted.doc().equals("night-sky"))
                .findFirst()
                .orElseThrow()
                .claims();

        assertThat(SpeakerScorer.judged(document, claims)).containsExactly(Map.entry(2, true), Map.entry(3, true));
    }

    @Test
    void notesNameWhatCanNotCount() {
        PredictedDocument unknown = new PredictedDocument("elsewhere", List.of());
        PredictedDocument late = new PredictedDocument(
                "quiet-road", List.of(claim(List.of(), List.of(), List.of(new CodePointSpan(3, 5000)))));

        assertThat(PredictionNotes.of(CaseFiles.gold(), List.of(unknown, late)))
                .satisfiesExactly(
                        note -> assertThat(note).contains("elsewhere", "not in the gold case"),
                        note -> assertThat(note).contains("claim 1", "quiet-road", "55 code points"));
    }
}
