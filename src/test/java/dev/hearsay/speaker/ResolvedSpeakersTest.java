// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static dev.hearsay.speaker.MarkedStory.first;
import static dev.hearsay.speaker.MarkedStory.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.MentionForm;
import dev.hearsay.model.SpeakerType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvedSpeakersTest {

    @Test
    void aSurnameATitleAndAPossessiveAreThePersonNamedInFull() {
        assertThat(speakers("Mayor <Ada Merrow> opened the quay. [<Merrow>] |said| {it will stay}."
                        + " [Mayor <Merrow>] |added| {that tolls fall}. In [<Merrow>’s] |view|, {all is well}."))
                .containsOnly("Ada Merrow");
    }

    @Test
    void aPersonWhoIsNamedInFullBelowIsTheSame() {
        assertThat(speakers("{“It will stay,”} [<Merrow>] |said|. <Ada Merrow> runs the port."))
                .containsExactly("Ada Merrow");
    }

    @Test
    void aManAndAWomanOfOneSurnameArePartedByTheirHonorifics() {
        assertThat(speakers("<Edith Quill> and <Robert Quill> own the yard. [Mr. <Quill>] |said| {it is sold}."
                        + " [Mrs. <Quill>] |said| {it is not}."))
                .containsExactly("Robert Quill", "Edith Quill");
    }

    @Test
    void heAndSheFindThePersonOfTheirGender() {
        assertThat(speakers("<Robert Quill> met <Edith Farrow> at the yard. [She] |said| {it is sold}."
                        + " [He] |said| {it is not}."))
                .containsExactly("Edith Farrow", "Robert Quill");
    }

    @Test
    void aSpeakerIsCarriedOverParagraphsByPronouns() {
        assertThat(speakers(
                        "[<Robert Quill>] |said| {the yard is sold}.\n\n{“I am glad,”} [he] |said|.\n\n{“So are all,”} [he]"
                                + " |added|."))
                .containsOnly("Robert Quill");
    }

    @Test
    void whoAndWhichAreWhatStandsBeforeThem() {
        assertThat(speakers("<Robert Quill>, [who] |said| {he sold it}, left. The <+Harbour Board>, [which] |denied|"
                        + " {a sale}, met. The pilot of the ship, [who] |said| {so}, slept."))
                .containsExactly("Robert Quill", "Harbour Board", "The pilot of the ship");
    }

    @Test
    void theOneWhoSaysItIsIInsideQuotationMarks() {
        assertThat(speakers("[<Robert Quill>] |said|: {“[I] |think| {it is sold}.”}"))
                .containsExactly("Robert Quill", "Robert Quill");
    }

    @Test
    void aDescriptionIsThePersonOfWhomTheArticleSaysIt() {
        assertThat(speakers("Senator <Ada Merrow> met <Robert Quill>, a harbour pilot. [The pilot] |said| {no}. [The"
                        + " senator] |said| {yes}."))
                .containsExactly("Robert Quill", "Ada Merrow");
    }

    @Test
    void aVicePresidentIsNoPresident() {
        assertThat(speakers(
                        "Vice President <Ada Merrow> met President <Robert Quill>. [The president] |said| {no}. [The"
                                + " vice president] |said| {yes}."))
                .containsExactly("Robert Quill", "Ada Merrow");
    }

    @Test
    void aPossessiveOrAPrepositionMakesNoSpeakerOfTheName() {
        assertThat(speakers(
                        "<Ada Merrow> won. [<Merrow>’s campaign] |said| {so}. [A friend of <Merrow>] |agreed| {that it"
                                + " did}. [The <Merrow> campaign] |said| {more}."))
                .containsExactly("Merrow’s campaign", "A friend of Merrow", "Merrow’s campaign");
    }

    @Test
    void namesJoinedByAndAreSeveralSpeakers() {
        assertThat(speakers("[<+Larkin> and <+Tove>] |said| {they will merge}. [<Ada Merrow>, <Robert Quill> and <Edith"
                        + " Farrow>] |said| {no}."))
                .containsExactly("Larkin ; Tove", "Ada Merrow ; Robert Quill ; Edith Farrow");
    }

    @Test
    void andMayStandInsideOneName() {
        assertThat(speakers(
                        "{It is over}, according to [the <^Harbour> and <+Quays Union>]. [<+Larkin> and the <+Quays Union>]"
                                + " |said| {no}."))
                .containsExactly("Harbour and Quays Union", "Larkin ; Quays Union");
    }

    @Test
    void aShortNameOrAnAcronymIsTheOrganizationNamedInFull() {
        assertThat(speakers("The <+Harbour Safety Board> met. [The <+HSB>] |said| {no}. [The <+Safety Board>] |said|"
                        + " {yes}. [The board] |said| {maybe}."))
                .containsOnly("Harbour Safety Board");
    }

    @Test
    void anUnnamedSourceIsOneSpeaker() {
        assertThat(speakers("[A Lonsby source] |said| {the yard is sold}. [The source] |said| {the price is secret}."))
                .containsOnly("A Lonsby source");
    }

    @Test
    void aPollIsADocumentAndPilotsAreAGroup() {
        assertThat(first("[A new poll] |found| {most agree}. [Harbour pilots] |said| {no}. [A pilot] |said| {yes}."))
                .extracting(speaker -> speaker.type())
                .containsExactly(SpeakerType.DOCUMENT, SpeakerType.GROUP, SpeakerType.PERSON);
    }

    @Test
    void roleAndAffiliationComeFromAnywhereInTheArticle() {
        assertThat(first("[<Merrow>] |said| {no}. <Ada Merrow>, the head of the <+Harbour Board>, left."))
                .singleElement()
                .satisfies(speaker -> {
                    assertThat(speaker.role()).isEqualTo("head of the Harbour Board");
                    assertThat(speaker.affiliation()).isEqualTo("Harbour Board");
                    assertThat(speaker.mention()).isEqualTo(MentionForm.NAME);
                });
        assertThat(first("[<+Larkin> spokeswoman <Ada Merrow>] |said| {no}."))
                .extracting(speaker -> speaker.role())
                .containsExactly("Larkin spokeswoman");
    }

    @Test
    void anAnonymousSourceHasTheWordsThatSaySo() {
        assertThat(first(
                        "[A harbour official] |said| {the yard is sold}, speaking on condition of anonymity because the"
                                + " talks are private."))
                .singleElement()
                .satisfies(speaker -> {
                    assertThat(speaker.anonymous()).isTrue();
                    assertThat(speaker.anonymity()).isNotNull();
                    assertThat(speaker.role()).isEqualTo("harbour official");
                });
    }

    @Test
    void aPronounWithoutAnyPersonNamesNobody() {
        assertThat(speakers("The yard is sold. [He] |said| {so}. [They] |said| {no}."))
                .containsExactly("-", "-");
    }

    @Test
    void namesInCapitalsAreTheSameNames() {
        assertThat(speakers("<Ada Merrow> met the press. [<MERROW>]: {The yard is sold.} [<ADA MERROW>]: {No more.}"))
                .containsOnly("Ada Merrow");
    }

    @Test
    void mrAndMrsAreTwoPeopleAtMost() {
        assertThat(speakers("[Mr. and Mrs. <Smith>] |said| {the yard is theirs}."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 2000})
    void manyPersonsAndSourcesAreResolvedOneByOne(int persons) {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < persons; i++) {
            story.append("[<Ada ")
                    .append((char) ('A' + i % 26))
                    .append("merrow")
                    .append(i % 500)
                    .append(">] |said| {no}. ");
            story.append("[She] |said| {yes}. ");
        }
        assertThat(speakers(story.toString())).hasSize(2 * persons).doesNotContain("-");
    }
}
