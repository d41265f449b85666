// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    private static List<String> irregular(String forms) {
        return forms.equals("-") ? List.of() : List.of(forms.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insist|-|insist insists insisted insisting",
                "argue|-|argue argues argued arguing",
                "reply|-|reply replies replied replying",
                "say|said|say says said saying",
                "stress|-|stress stresses stressed stressing",
                "vow|-|vow vows vowed vowing",
                "veto|-|veto vetoes vetoed vetoing",
                "plan|-|plan plans planned planning",
                "quiz|-|quiz quizzes quizzed quizzing",
                "quip|-|quip quips quipped quipping",
                "mimic|-|mimic mimics mimicked mimicking",
                "see|saw seen|see sees saw seen seeing",
                "lie|-|lie lies lied lying",
                "claim|-|claim claims claimed claiming",
                "admit|admitted admitting|admit admits admitted admitting",
                "forget|forgot forgotten forgetting|forget forgets forgot forgotten forgetting",
                "write|wrote written|write writes wrote written writing",
                "point out|-|point out,points out,pointed out,pointing out",
            })
    void aVerbHasItsForms(String lemma, String given, String forms) {
        assertThat(Inflections.ofVerb(lemma, irregular(given)))
                .containsExactlyInAnyOrder(forms.split(forms.contains(",") ? "," : " ", -1));
    }

    @ParameterizedTest
    @CsvSource({"belief,beliefs", "reply,replies", "guess,guesses", "press release,press releases"})
    void aNounHasItsPlural(String noun, String plural) {
        assertThat(Inflections.ofNoun(noun, List.of())).containsExactlyInAnyOrder(noun, plural);
    }

    @ParameterizedTest
    @CsvSource({
        "criticize,criticise",
        "analyze,analyse",
        "characterization,characterisation",
        "take to task,",
        "seize,",
    })
    void aLemmaInIzeIsAlsoOneInIse(String lemma, String other) {
        assertThat(Spellings.of(lemma)).isEqualTo(other == null ? List.of(lemma) : List.of(lemma, other));
    }
}
