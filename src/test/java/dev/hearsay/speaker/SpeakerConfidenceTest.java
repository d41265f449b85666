// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static dev.hearsay.speaker.MarkedStory.choices;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerConfidenceTest {

    private static double confidence(SpeakerChoice choice) {
        return Objects.requireNonNull(choice.speakers().get(0).confidence());
    }

    @Test
    void aFullNameIsSurerThanAPronounWithRivals() {
        List<SpeakerChoice> choices = choices("[<Edith Farrow>] |said| {the yard is sold}. <Ada Merrow> met <Jo Lind>."
                + " [She] |said| {it is not}.");

        assertThat(choices).allSatisfy(choice -> assertThat(confidence(choice)).isBetween(0.0, 1.0));
        assertThat(confidence(choices.get(0))).isGreaterThan(0.9).isGreaterThan(confidence(choices.get(1)));
    }

    @Test
    void twoPersonsOfOneSurnameAreADoubt() {
        String story = "[<Ada Merrow>] |said| {it is sold}. <%s> runs the port.";

        assertThat(confidence(choices(story.formatted("Piet Merrow")).get(0)))
                .isLessThan(confidence(choices(story.formatted("Piet Lind")).get(0)));
    }

    @Test
    void theSpeakersOfOneSourceAreJudgedTogether() {
        List<Speaker> speakers = choices("[<Ada Merrow> and <Jo Lind>] |said| {it is sold}.")
                .get(0)
                .speakers();

        assertThat(speakers).hasSize(2).extracting(Speaker::confidence).doesNotContainNull();
        assertThat(speakers.get(0).confidence()).isEqualTo(speakers.get(1).confidence());
    }

    @Test
    void evidenceWithoutAWeightCountsNothing() {
        SpeakerConfidence confidence = new SpeakerConfidence();

        assertThat(confidence.of(Map.of("the moon", 99.0))).isEqualTo(0.5);
        assertThat(confidence.of(Map.of("rivals", 9.0))).isLessThan(0.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: the person of that surname|name",
                "relative: name: the person: named in full|relative,name",
                "shared subject: the source of the verb before it in the sentence|shared subject",
                "earlier source: the source before|earlier source",
                "no source in the text|''",
                "a rule of others: name|''"
            })
    void aReasonBeginsWithTheRulesThatChose(String reason, String rules) {
        assertThat(String.join(",", LinkingRule.labels(reason))).isEqualTo(rules);
    }
}
