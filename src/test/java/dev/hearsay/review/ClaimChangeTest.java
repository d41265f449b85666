// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.WrittenSpan;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reviewer may set of a claim, and which words a selection takes. */
class ClaimChangeTest {

    private static final String TEXT = "👍 The quay is closed, Ilse Brandt said on Monday.\n";
    private static final ReviewedText CODE_POINTS = new ReviewedText(TEXT, OffsetUnit.CODEPOINT);
    private static final Map<String, String> ENTITIES = Map.of("e_1", "Ilse Brandt", "e_2", "Jo Lind");

    private static ReviewedClaim claim() {
        return apply(null, CODE_POINTS, "{'content': [[2, 20]], 'source': [[22, 33]], 'cue': [[34, 38]]}");
    }

    private static ReviewedClaim apply(@Nullable ReviewedClaim before, ReviewedText text, String json) {
        try {
            ObjectNode fields = (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
            return ClaimChange.of(fields).apply(before, text, ENTITIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSelectionTakesWholeWordsWithoutTheSpaceAround() {
        ReviewedClaim claim = apply(claim(), CODE_POINTS, "{'source': [[21, 24], [28, 31]]}");
        assertThat(claim.source())
                .isEqualTo(
                        new ReviewedPassage("Ilse Brandt", List.of(new WrittenSpan(22, 26), new WrittenSpan(27, 33))));
        assertThat(claim.content().text()).isEqualTo("The quay is closed");
    }

    @Test
    void offsetsOfASelectionMayCountUtf16() {
        ReviewedClaim claim = apply(claim(), new ReviewedText(TEXT, OffsetUnit.UTF16), "{'content': [[3, 8]]}");
        assertThat(claim.content()).isEqualTo(new ReviewedPassage("The quay", List.of(new WrittenSpan(2, 10))));
    }

    @Test
    void whatIsNotSetStaysAndNullTakesAway() {
        ReviewedClaim before = claim();
        ReviewedClaim after = apply(
                before,
                CODE_POINTS,
                "{'speakers': [{'entity': 'e_2'}, {'name': 'a clerk'}], 'date': '2031-W10', 'kind': 'belief',"
                        + " 'stance': 'deny', 'negated': true}");
        assertThat(after)
                .isEqualTo(new ReviewedClaim(
                        before.source(),
                        before.cue(),
                        before.content(),
                        List.of(new ReviewedSpeaker("Jo Lind", "e_2"), new ReviewedSpeaker("a clerk", null)),
                        "2031-W10",
                        "belief",
                        "deny",
                        true));
        assertThat(after.speaker()).isEqualTo("Jo Lind ; a clerk");
        ReviewedClaim without =
                apply(after, CODE_POINTS, "{'cue': null, 'source': null, 'date': null, 'speakers': []}");
        assertThat(without)
                .isEqualTo(new ReviewedClaim(null, null, before.content(), List.of(), null, "belief", null, false));
        assertThat(ReviewedJson.read(ReviewedJson.of(after).toString())).isEqualTo(after);
        assertThat(ReviewedJson.read(ReviewedJson.of(without).toString())).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'content': null}|content: select the words that were said",
                "{'content': []}|content: select from 1 to 100 spans",
                "{'content': [[2, 900]]}|content: [2, 900) is not a span of the article's text",
                "{'content': [[9, 2]]}|content: [9, 2) is not a span",
                "{'content': [[-1, 2]]}|content: [-1, 2) is not a span",
                "{'content': [[20, 22]]}|content: [20, 22) selects no words",
                "{'content': [[22, 26], [2, 5]]}|content: the spans are not in the order of the text",
                "{'content': [2, 5]}|content: write spans as",
                "{'content': [['a', 'b']]}|content: write spans as",
                "{'source': [[8, 26]]}|source: its words [6, 26) are also words of the content",
                "{'speakers': [{'entity': 'e_9'}]}|speakers: the article has no entity 'e_9'",
                "{'speakers': [{'name': ' '}]}|speakers: give each a name",
                "{'speakers': ['Jo']}|speakers: give each a name",
                "{'date': 'Monday'}|date: a day, week, month or year",
                "{'date': 5}|date: a day, week, month or year",
                "{'kind': 'rumour'}|kind: one of statement, belief",
                "{'stance': 'angry'}|stance: one of neutral",
                "{'negated': 'yes'}|negated: true or false",
                "{'words': 1}|claim: there is no field 'words'",
            })
    void whatIsNotSensibleIsRefused(String change, String message) {
        ReviewedClaim before = claim();
        assertThatThrownBy(() -> apply(before, CODE_POINTS, change))
                .isInstanceOf(BadReviewException.class)
                .hasMessageStartingWith(message);
    }
}
