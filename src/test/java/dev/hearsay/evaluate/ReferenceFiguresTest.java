// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The expected files are what the reference scripts (score.py, who_when.py) print on the same input. */
class ReferenceFiguresTest {

    @Test
    void scoresAreTheReferenceScorers() throws IOException {
        Scores scores = Scorer.score(CaseFiles.gold(), CaseFiles.predictions());

        assertThat(ScoreReport.lines(scores)).isEqualTo(CaseFiles.expected("expected-score.txt"));
    }

    @Test
    void speakerScoresAreTheReferenceScorers() throws IOException {
        SpeakerScores scores = SpeakerScorer.score(CaseFiles.gold(), CaseFiles.predictions());

        assertThat(ScoreReport.lines(scores)).isEqualTo(CaseFiles.expected("expected-speakers.txt"));
    }

    @Test
    void agreementOfAnnotatorsIsTheReferenceScorers() throws IOException {
        assertThat(ScoreReport.lines(Scorer.agreement(CaseFiles.gold())))
                .isEqualTo(CaseFiles.expected("expected-agreement.txt"));
    }
}
