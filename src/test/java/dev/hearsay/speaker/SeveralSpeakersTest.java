// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sources are several speakers, which persons share a name, and which verbs share a speaker. */
class SeveralSpeakersTest {

    private static final String CAST = "<Ada Merrow>, <Piet Dunn> and <Lea Okafor> met <Tomas Okafor>. <Merrow> left. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Dunn> and other leaders | Piet Dunn ; other leaders",
                "Neither <Ms. Merrow> nor other officials | Ada Merrow ; other officials",
                "<Merrow>, <Dunn> and other pilots | Ada Merrow ; Piet Dunn ; other pilots",
                "<Ada Merrow> and <Piet Dunn>, the pilots of the ferry, | Ada Merrow ; Piet Dunn",
                "She and her lawyers | Ada Merrow ; her lawyers",
                "The pilots and <Piet Dunn> | The pilots ; Piet Dunn",
                "the ferrymen and some residents | the ferrymen ; some residents",
                "the Okafors | Lea Okafor ; Tomas Okafor",
                // those named behind what they are
                "Two pilots, <Ada Merrow> and <Piet Dunn>, | Ada Merrow ; Piet Dunn",
                "Two unions, the <+Dockers Union> and the <+Pilots Guild>, | Dockers Union ; Pilots Guild",
                "Three unions, the <+Dockers Union>, the <+Pilots Guild> and the <+Tide Board>, | Dockers Union ; Pilots Guild ; Tide Board",
                "The pilots, <Ada Merrow> and <Piet Dunn>, | Ada Merrow ; Piet Dunn",
                "The pilots -- <Ada Merrow> and <Piet Dunn> -- | Ada Merrow ; Piet Dunn",
                "The three pilots — <Ada Merrow>, <Piet Dunn> and <Lea Okafor> — | Ada Merrow ; Piet Dunn ; Lea Okafor",
                "<Ada Merrow> and <Piet Dunn> as well as <Lea Okafor> | Ada Merrow ; Piet Dunn ; Lea Okafor",
                "<Ada Merrow> or <Piet Dunn> | Ada Merrow ; Piet Dunn",
                "Others, including <Ada Merrow> and <Piet Dunn>, | Ada Merrow ; Piet Dunn",
                "Others, including <Ada Merrow>, | Ada Merrow",
                "<Ada Merrow>, who grows cherries, and <Piet Dunn> | Ada Merrow ; Piet Dunn",
                "<Ada Merrow>, who grows cherries, and her brother <Piet Dunn> | Ada Merrow ; Piet Dunn",
                // headlines leave out "and"
                "<Merrow>, <Dunn> | Ada Merrow ; Piet Dunn",
                // not all of them are named, so they are spoken for beside those
                "Some pilots, <Ada Merrow> and <Piet Dunn> | Some pilots ; Ada Merrow ; Piet Dunn"
            })
    void severalSpeakOnce(String source, String speakers) {
        assertThat(MarkedStory.speakers(CAST + "[" + source + "] |said| {no}.")).containsExactly(speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Piet Dunn>, a pilot and captain of two ferries, | Piet Dunn",
                "<Piet Dunn>, a friend of <Merrow> and a member of the council, | Piet Dunn",
                "<Piet Dunn>, who led the pilots and <Okafor>, | Piet Dunn",
                "<Piet Dunn>, who led the pilots, and a captain, | Piet Dunn",
                "Leaders in the <+Tide Board> and the <+Pilots Guild> | Leaders in the Tide Board and the Pilots Guild",
                "<Piet Dunn, Jr>. | Piet Dunn",
                "<Piet Dunn>, head of the board, and a pilot who won, | Piet Dunn",
                "Some pilots, including <Ada Merrow>, | Some pilots",
                "the pilot and captain | the pilot and captain",
                "A study by <Merrow> and <Dunn> | A study by Merrow and Dunn",
                "A poll conducted by the <+Tide Board> and the <+Pilots Guild> | A poll"
            })
    void oneSpeaksThoughThereIsAnAnd(String source, String speaker) {
        assertThat(MarkedStory.speakers(CAST + "[" + source + "] |said| {no}.")).containsExactly(speaker);
    }

    /** The two named last are meant by "the two", and not by words that are new to the reader. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two | Ada Merrow ; Piet Dunn",
                "Both pilots | Ada Merrow ; Piet Dunn",
                "Two pilots | Two pilots",
                "Two officials | Two officials"
            })
    void twoAreThoseBeforeIfTheyAreDefinite(String source, String speakers) {
        assertThat(MarkedStory.speakers("<Ada Merrow> and <Piet Dunn> left. [" + source + "] |said| {no}."))
                .containsExactly(speakers);
    }

    @Test
    void verbsOfOneSubjectHaveOneSpeaker() {
        assertThat(MarkedStory.speakers("[<Ada Merrow>] |praised| {the plan} and |said| {it would open}."))
                .containsExactly("Ada Merrow", "Ada Merrow");
        assertThat(MarkedStory.speakers("[<Ada Merrow>] |said| {no}, |adding| {that it was late}."))
                .containsExactly("Ada Merrow", "Ada Merrow");
    }

    @Test
    void aVerbOfAnotherSentenceOrAPassiveHasNone() {
        assertThat(MarkedStory.speakers("[<Ada Merrow>] |praised| {the plan}. |Said| {it would open}."))
                .containsExactly("Ada Merrow", "-");
        assertThat(MarkedStory.speakers("[<Ada Merrow>] |said| {no} when it |was reported| {that it was late}."))
                .containsExactly("Ada Merrow", "-");
    }

    @Test
    void shortFormsOfAGivenNameAreOnePersonAndPrefixesAreNot() {
        assertThat(persons("<Robert Dunn> came. [<Bob Dunn>] |said| {no}.")).hasSize(1);
        assertThat(persons("<Christine Dunn> came. [<Christian Dunn>] |said| {no}."))
                .hasSize(2);
        assertThat(persons("<Marian Dunn> came. [<Mari Dunn>] |said| {no}.")).hasSize(2);
    }

    @Test
    void aHeadlinesNounIsNoPartOfAName() {
        assertThat(MarkedStory.speakers(
                        "<Challenger Ada Merrow> spoke. [<Ada Merrow>] |said| {no}. [<Merrow>] |left| {it}."))
                .containsExactly("Ada Merrow", "Ada Merrow");
    }

    private static List<String> persons(String marked) {
        return MarkedStory.document(marked).entities().stream()
                .map(one -> one.name())
                .toList();
    }
}
