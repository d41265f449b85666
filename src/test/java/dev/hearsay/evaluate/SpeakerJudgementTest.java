// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerJudgementTest {

    private static boolean accepts(String predicted, String wanted, String type, String source) {
        GoldSpeaker gold = new GoldSpeaker(wanted, type, "-", "-", "-", "-");
        return new SpeakerJudgement(gold, source).accepts(predicted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Reed | Mr. Reed | person | he",
                "a poll | last week’s poll | document | it",
                "a poll | a poll on Tuesday | document | it",
                "the U.S. | the United States | place | Washington",
                "the study | the study, published in May | document | the study, published in May",
                "a person | a person close to them | unnamed | a person close to them",
                "the new survey | another survey by Quillfoam | document | The new survey, another survey by Quillfoam"
            })
    void whatMeansTheSameSpeakerIsAccepted(String predicted, String wanted, String type, String source) {
        assertThat(accepts(predicted, wanted, type, source)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | Reed | person | he",
                "Ines | Ines, who spins | person | Ines, who spins",
                "the study | the study, published in May | document | it",
                "the study, published | the survey, published | document | the study and the survey, published",
                "Monday Club | Tuesday Clubs | organization | it"
            })
    void whatMeansAnotherIsNot(String predicted, String wanted, String type, String source) {
        assertThat(accepts(predicted, wanted, type, source)).isFalse();
    }

    @Test
    void onlyTheStrictMeasureComparesNamesLiterally() {
        GoldSpeaker gold = new GoldSpeaker("the union in May | the spinners", "group", "-", "-", "-", "-");
        SpeakerJudgement judgement = new SpeakerJudgement(gold, "the union in May");

        assertThat(judgement.accepts("the union")).isTrue();
        assertThat(judgement.isSame("the union")).isFalse();
        assertThat(judgement.isSame("The spinners")).isTrue();
    }
}
