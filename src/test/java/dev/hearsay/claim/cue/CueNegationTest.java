// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.language.CueWindow;
import dev.hearsay.language.CueWindows;
import dev.hearsay.language.MarkedSentence;
import dev.hearsay.language.TaggedText;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueNegationTest {

    private static final CueReader READER = new CueReader();

    private static CueReading read(String marked) {
        return READER.read("", MarkedSentence.parse(marked).window(), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Merrow> [did not say] {who pays}.",
                "<Merrow> [didn't say] {who pays}.",
                "<Merrow> [didn’t immediately say] {who pays}.",
                "<Merrow> [has never said] {who pays}.",
                "<Merrow> did not [say] {who pays}.",
                "<Merrow> has never publicly [said] {who pays}.",
                "<No one> [said] {who pays}.",
                "<None of the pilots> [said] {who pays}.",
                "<No official> [said] {who pays}.",
                "<Nothing in the letter> [says] {who pays}.",
                "<She> [refused] {to directly answer}.",
                "<She> [forgot to mention] {the toll}.",
                "[No one said] {who pays}.",
                "<Merrow> [refused to say] {who pays}.",
                "<Merrow> [declined to comment] {on the toll}.",
                "<Merrow> declined to [comment] {on the toll}.",
                "<Merrow> [declined] {to comment on the toll}.",
                "<Merrow> [declined] to {comment on the toll}.",
                "<Merrow> [declined] {to publicly discuss the toll}.",
                "<Merrow> [failed] {to say who pays}.",
                "<The port> [would not confirm] {the sale}.",
                "<The port> [cannot confirm] {the sale}.",
                "<The port> [could neither confirm nor deny] {the sale}.",
                "<The port> [failed to mention] {the sale}.",
                "She left without [saying] {who pays}.",
                "She left [without saying] {who pays}.",
                "<She> [stopped short of saying] {who pays}.",
                "<She> stopped short of [saying] {who pays}.",
                "<She> [has yet to say] {who pays}.",
                "<She> has yet to [say] {who pays}.",
                "<She> [did not deny] {the sale}.",
                "<The firm> [made no mention of] {the sale}.",
                "<There> [were no serious calls for] {a vote}.",
                "<She> [said nothing about] {the sale}.",
                "<She> [no longer believes] {the figure}.",
                "<She> [has no doubt] {that it will open}.",
                "<She> [isn't expected] {to sail}.",
                "<She> has [not yet harrumphed] {about it}.",
            })
    void itDidNotTakePlace(String marked) {
        assertThat(read(marked).negated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Merrow> [said] {nobody pays}.",
                "<Merrow> [denied] {the sale}.",
                "<Merrow> [rejected] {the sale}.",
                "<Merrow> [not only said] {it was shut}.",
                "<Merrow> not only [said] {it was shut}.",
                "<Merrow> [didn't just say] {it was shut}.",
                "<Merrow> [no doubt said] {it was shut}.",
                "<Merrow> no doubt [said] {it was shut}.",
                "<Merrow> [has made no secret of supporting] {the toll}.",
                "<Merrow> [did not decline] {to comment}.",
                "<Merrow> [never failed to mention] {the toll}.",
                "<Merrow> [declined] {the offer}.",
                "<Merrow> [said it was not] {for sale}.",
                "{It will not open}, [said] <Merrow>.",
                "{It will not}, <she> [said].",
                "It did not open, [said] {an officer}.",
                "<None other than Merrow> [said] {it was shut}.",
                "<No fewer than five pilots> [said] {it was shut}.",
                "<No. 10> [said] {it was shut}.",
                "<Pilots> [aren't wrong when they say] {it is shut}.",
            })
    void itDid(String marked) {
        assertThat(read(marked).negated()).isFalse();
    }

    @Test
    void theSentenceBeforeIsNotRead() {
        String text = "They did not\n\nsay it was shut";
        int cue = text.indexOf("say");
        Attribution attribution = new Attribution(
                List.of(), List.of(new Span(cue, cue + 3)), List.of(new Span(cue + 4, text.length())), 1);
        Document document = TaggedText.of(text, List.of(attribution));
        assertThat(document.sentences()).hasSize(2);
        CueWindow window = new CueWindows(document).of(0).orElseThrow();
        assertThat(READER.read("say", window, false).negated()).isFalse();
    }
}
