// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static dev.hearsay.speaker.MarkedStory.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name a speaker gets where the article gives several, or a recognizer errs. */
class NamesOfSpeakersTest {

    @Test
    void aNicknameIsPartOfTheFullName() {
        assertThat(speakers(
                        "<Milo ‘Tide’ Quill> left. [<Quill>] |said| {so}. [<Tide>] |said| {no}. [Tide] |said| {yes}."))
                .containsExactly("Milo ‘Tide’ Quill", "Milo ‘Tide’ Quill", "Tide");
        assertThat(speakers("<Milo \"the Tide\" Quill> left. [<Milo Quill>] |said| {so}."))
                .containsExactly("Milo \"the Tide\" Quill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                // titles that a recognizer took into the name
                "<Cllr Ada Merrow> left. [<Cllr Merrow>] |said| {so}. => Ada Merrow",
                "<DI Ada Merrow> left. [<DI Merrow>] |said| {so}. => Ada Merrow",
                "<Sqn Ldr Ada Merrow> left. [<Merrow>] |said| {so}. => Ada Merrow",
                "<Ada Merrow> left. [<Ch Supt Merrow>] |said| {so}. => Ada Merrow",
                "<Canon Ada Merrow> left. [<Canon Merrow>] |said| {so}. => Ada Merrow",
                "[<Emir Owen Merrow>] |said| {so}. => Owen Merrow",
                // and given names
                "<Di Merrow> left. [<Merrow>] |said| {so}. => Di Merrow",
                "<Con Merrow> left. [<Merrow>] |said| {so}. => Con Merrow",
                "<Emir Merrow> left. [<Merrow>] |said| {so}. => Emir Merrow",
                "[<Sultan al Merrow>] |said| {so}. => Sultan al Merrow",
                // an initial that was not recognized
                "A. <B. Merrow> left. [<Merrow>] |said| {so}. => A. B. Merrow",
                // letters behind it
                "<Ada Merrow KC> left. [Ms <Merrow>] |said| {so}. => Ada Merrow",
                "[<Ada Merrow PhD>] |said| {so}. => Ada Merrow",
                // a surname that two share
                "The brothers <Ivan> and <Pavel Merrow> won. [<Ivan>] |said| {so}. => Ivan Merrow",
                "His parents, <Ivan> and <Ada Merrow>, won. [<Ivan>] |said| {so}. => Ivan Merrow",
                "It was the <bill Merrow> opposed. [<Merrow>] |said| {so}. => Merrow",
                "[Authors <David> and <Ada Merrow>] |said| {so}. => David Merrow ; Ada Merrow",
                "<David Quill> left. <Quill> and <Ada Merrow> won. [<Quill>] |said| {so}. => David Quill",
                "<Quill> and <Ada Merrow> won. [<Quill>] |said| {so}. => Quill"
            })
    void aNameIsFreeOfTitlesAndHasItsSurname(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<Milo Quill> sold the yard. His wife, <Rosa Quill>, left. [<Quill>] |said| {so}. => Milo Quill",
                "<Rosa Quill> sold the yard. Her brother <Milo Quill> left. [<Quill>] |said| {so}. => Rosa Quill",
                "<Rosa Quill> met <Milo Quill>. <Rosa Quill> was tired. [<Quill>] |said| {so}. => Rosa Quill",
                // who is called by the surname before the other comes keeps it
                "<Milo Quill> sold. <Quill> left. His sons are <Ned Quill> and <Ivo Quill>. <Ned Quill> won. [<Quill>] |said| {so}. => Milo Quill",
                "<Rosa Quill> met <Milo Quill>. [Mr. <Quill>] |said| {so}. => Milo Quill",
                "<Rosa Quill> met <Milo Quill>. [<Rosa>] |said| {so}. => Rosa Quill"
            })
    void aSurnameOfTwoIsWhoIsNamedInFullMoreOftenAndNobodysRelative(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @Test
    void aRelativeWhoSpeaksHasTheSurname() {
        String story = "[His widow, <Rosa Quill>,] |said| {no}. <Milo Quill> died. [<Quill>] |said| {so}.";
        assertThat(speakers(story)).containsExactly("Rosa Quill", "Rosa Quill");
        String named =
                "<Milo Quill> ran. <Milo Quill> won. [His wife, <Rosa Quill>,] |said| {no}. [<Quill>] |said| {so}.";
        assertThat(speakers(named)).containsExactly("Rosa Quill", "Milo Quill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<Ada Merrow> left. [<Merorw>] |said| {so}. => Ada Merrow",
                "<Ada Merrow> left. [<Merow>] |said| {so}. => Ada Merrow",
                "<Ada Merow> left. [<Merrow>] |said| {so}. => Ada Merow",
                // other names
                "<Ada Merrow> left. <Piet Merow> won. [<Merow>] |said| {so}. => Piet Merow",
                "<Ada Morrow> left. [<Merrow>] |said| {so}. => Merrow",
                "<Ada Dunn> left. [<Dun>] |said| {so}. => Dun"
            })
    void aSlipInASurnameIsNotAnotherPerson(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<Milo Sharp> sold it. <Sharp> left. [<+Sharp>] |said| {so}. => Milo Sharp",
                "<Milo Sharp> sold it. [<+Sharp>] |said| {so}. => Milo Sharp",
                "<Milo Sharp> sold it. [Mr <^Sharp>] |said| {so}. => Milo Sharp",
                "<Milo Sharp> sold it. <Sharp> left. <Sharp> slept. [<^Sharp>] |said| {so}. => Milo Sharp",
                // the hostile cast: a firm, a town and a person of one name
                "<+Sharp> was sold to <Milo Sharp>. [<+Sharp>] |said| {so}. => Sharp",
                // a headline in capitals
                "[<+SHARP>] |says| {so}. <Milo Sharp> left. => Milo Sharp",
                "[<+SHARP>] |says| {so}. <+Sharp> was sold to <Milo Sharp>. => Sharp",
                "<Milo Sharp> came to <^Sharp>. [<^Sharp>] |said| {so}. => Sharp",
                // a place has a vote where words show that it is one
                "<Milo Sharp> sold it. <Sharp> left. <^Sharp> slept. <^Sharp> woke. [<^Sharp>] |said| {so}. => Milo Sharp",
                "<Milo Sharp> sold it. <Sharp> left. It rained in <^Sharp>. [<^Sharp>] |said| {so}. => Sharp"
            })
    void aSurnameTakenForSomethingElseIsAPersonIfTheArticleSaysSo(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<+Quillfoam Capital Partners> fell. <+Quillfoam> rose. [<+Quillfoam>] |said| {so}. => Quillfoam Capital Partners",
                "The <+Federal Office of Tides> met. [The <+F.O.T.>] |said| {so}. => Federal Office of Tides",
                "The <+U.S. Office of Tides> met. [The <+OOT>] |said| {so}. => U.S. Office of Tides",
                "The <+U.S. Tides Department> met. [<+USDT>] |said| {so}. => U.S. Tides Department",
                "The <^Lonsby Embassy> was shut. [<^Lonsby>] |said| {so}. => Lonsby",
                "The <+Lonsby Embassy> was shut. [<+Lonsby>] |said| {so}. => Lonsby Embassy",
                "The <+Tides Department> met. [<+DOT>] |said| {so}. => Tides Department",
                "The <+U.S. Office of Tides> met. The <+Office of Tides> left. [<+OOT>] |said| {so}. => U.S. Office of Tides",
                "The <+Tides Department> met. [<+DT>] |said| {so}. => DT",
                "The <+Lonsby Ferry Crews' Union> (Lofcu) met. [<+Lofcu>] |said| {so}. => Lonsby Ferry Crews' Union",
                "The <+Lonsby Ferry Crews' Union> (Lofcu) met. [Lofcu] |said| {so}. => Lonsby Ferry Crews' Union",
                "<+Tove> met <+Tove and Larkin>. [<+Larkin>] |said| {so}. => Larkin",
                "The <+Council of Lonsby> met. [<^Lonsby>] |said| {so}. => Lonsby",
                "[<Milo Quill] |Denies| Merrow>’s {charge}. => Milo Quill",
                "The <+Quillfoam Yard> (Lonsby) met. [<+Lonsby>] |said| {so}. => Lonsby",
                "[<+QUILLFOAM>] |said| {so}. <+Quillfoam PLC> fell. => Quillfoam PLC",
                "Why Does [<+Quillfoam>] |Refuse| {to Sail}? <Milo Quill> left. => Quillfoam",
                // what only has the name in it is something else
                "[<+Quillfoam>] |said| {so}. <+Quillfoam> rose. <+Quillfoam> fell. <+Friends Quillfoam> met. => Quillfoam",
                "[The <+Senate>] |said| {so}. The <+Senate Harbour Committee> met. => Senate",
                // short forms that letters don't explain, behind "or", and of the first words
                "The <+Lonsby People's Party> (PVL) met. [The <+PVL>] |said| {so}. => Lonsby People's Party",
                "The <+Harbour Traders Union>, or HTU, met. [<+HTU>] |said| {so}. => Harbour Traders Union",
                "The <^Lonsby> People's Party, or PVL, met. [The <+PVL>] |said| {so}. => Lonsby People's Party",
                "Mayor <Ada Merrow> (PVL) left. [The <+PVL>] |said| {so}. => PVL",
                "In <^Lonsby> (PVL) it rained. [The <+PVL>] |said| {so}. => PVL",
                "The <+Lonsby Island Daily Post> came. [The <+LI Daily Post>] |said| {so}. => Lonsby Island Daily Post",
                "The <+Ostmark Daily Post> came. [The <+LI Daily Post>] |said| {so}. => LI Daily Post"
            })
    void anOrganizationHasItsFullestName(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[Several members supporting <Ada Merrow>] |said| {so}. => Several members supporting Ada Merrow",
                "[Members trying to win the harbour] |said| {so}. => Members",
                "[The Democrats running to replace him] |said| {so}. => The Democrats",
                "[None of the pilots I asked this week] |said| {so}. => None of the pilots",
                "[The court judge -- who was not named --] |said| {so}. => The court judge",
                "[The former CEO of <+Quillfoam>] |said| {so}. => The former CEO of Quillfoam",
                "[The harbour master <Ada Merrow>] |said| {so}. => Ada Merrow",
                "[One pastor supporting Mr. <Quill>, <Ada Merrow> of the harbour church,] |said| {so}. => Ada Merrow",
                // what stands before and behind a phrase
                "[Even some of the pilots] |said| {so}. => some of the pilots",
                "[Many people here] |said| {so}. => Many people",
                "Fear grew [among the pilots] |that| {it was shut}. => the pilots",
                "[A <+Lonsby> newspaper] |said| {so}. => A Lonsby newspaper",
                "[The board that] |said| {so} met. => The board",
                "They saw the video released, [which] |showed| {so}. => the video",
            })
    void aNameInAClauseIsNotTheSpeaker(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @Test
    void aTitleMayHoldTheNameOfABody() {
        assertThat(speakers("[The head of the <+Lonsby Chamber> <Ada Merrow>] |said| {so}. "
                        + "[<+Department of Tides> Deputy Director <Milo Quill>] |said| {no}. "
                        + "[A friend of <Ada Merrow>] |left|{.}"))
                .containsExactly("Ada Merrow", "Milo Quill", "A friend of Ada Merrow");
    }

    @Test
    void aPhraseEndsAtADashAndBeforeAnInfinitive() {
        assertThat(speakers("[<Ada Merrow> - a pilot and sailor -] |said| {so}. "
                        + "[A report to be published today] |found| {more}."))
                .containsExactly("Ada Merrow", "A report");
    }
}
