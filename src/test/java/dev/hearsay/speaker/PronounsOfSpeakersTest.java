// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static dev.hearsay.speaker.MarkedStory.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns mean that stand for people without a name, for two, or for more words than the pronoun, and what stands for pronouns. */
class PronounsOfSpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                // Quix and Veyla are in no list of given names
                "<Ada Merrow> met <Quix Brandt>, her husband. [He] |said| {so}. => Quix Brandt",
                "<Milo Quill> met congresswoman <Veyla Brandt>. [She] |said| {so}. => Veyla Brandt",
                "<Milo Quill> met <Ada Merrow>. His wife, <Veyla>, came. [She] |said| {so}. => Veyla"
            })
    void aNounForSomebodySaysTheGender(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @Test
    void whoSpeaksDoesNotSayTheirOwnName() {
        assertThat(speakers(
                        "<Milo Quill> left. It rained for a day. It rained for a night. {“<Aldo Brandt> means what he says,”}"
                                + " [he] |said|."))
                .containsExactly("Milo Quill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[A harbour official] |said| {no}. [He] |added| {so}. => A harbour official; A harbour official",
                "<Milo Quill> slept. Rain fell. It got cold. [A harbour official] |said| {no}. [He] |added| {so}. => "
                        + "A harbour official; A harbour official",
                "[<Milo Quill>] |said| {no}. [A pilot] |said| {yes}. <Quill> left. [He] |said| {so}. => "
                        + "Milo Quill; A pilot; Milo Quill",
                "[Two officials] |said| {no}. [He] |added| {so}. => Two officials; -"
            })
    void heMayBeSomebodyWithoutAName(String story, String expected) {
        assertThat(String.join("; ", speakers(story))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<Milo Quill> and <Ada Merrow> met. [They] |said| {so}. => Milo Quill ; Ada Merrow",
                "<Milo Quill>, a pilot, and Judge <Ada Merrow> met. Rain fell. [The two lawmakers] |said| {so}. => "
                        + "Milo Quill ; Ada Merrow",
                "<+Quillfoam> and the <+Tidewatch> met. [Both firms] |said| {so}. => Quillfoam ; Tidewatch",
                "<Milo Quill> met <Ada Merrow>. [The two] |said| {so}. => Milo Quill ; Ada Merrow",
                "<Milo Quill> met <Ada Merrow>. [They] |said| {so}. => -",
                "<Milo Quill> met <Ada Merrow>. [The two storms] |said| {so}. => The two storms"
            })
    void twoAreThoseNamedTogether(String story, String expected) {
        assertThat(speakers(story)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[<+Quillfoam>] |said| {no}. [It, too,] |said| {so}. => Quillfoam; Quillfoam",
                "<+Quillfoam> is old. Rain fell. {The company will grow}, [it] |said|. => Quillfoam",
                "Rain fell. {The company will grow}, [it] |said|. => -",
                "[<Milo Quill>] |said|: {“[I first saw it] |thought| {so}.”} => Milo Quill; Milo Quill",
                "[<Milo Quill>] |said|: {“[We two pilots] |think| {so}.”} => Milo Quill; We two pilots"
            })
    void aPronounIsReadWithoutWhatFollows(String story, String expected) {
        assertThat(String.join("; ", speakers(story))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[<Milo Quill>] |said| {no}. [The candidate] |said| {so}. => Milo Quill; Milo Quill",
                "<Milo Quill> spoke. [The 34-year-old] |said| {so}. => Milo Quill",
                "Former Governor <Ada Merrow> met <Milo Quill>. <Quill> spoke. [The governor] |said| {so}. => Milo Quill",
                "<Milo Quill> spoke. Rain fell. It got dark. It got cold. All left. [The candidate] |said| {so}. => The candidate",
                "<Milo Quill> spoke. [The judge] |said| {so}. => The judge",
                "Minister <Milo Quill> spoke. [The mayor] |said| {so}. => The mayor",
                "<Milo Quill> spoke. [The candidates] |said| {so}. => The candidates",
                "[A candidate] |said| {no}. <Milo Quill> spoke. [The candidate] |said| {so}. => A candidate; A candidate",
                "Republican Sen. <Milo Quill> spoke. [The Democratic candidate] |said| {so}. => The Democratic candidate",
                "[Captain <Joao Pires>] |said| {no}. [The midfielder] |said| {so}. => Joao Pires; Joao Pires",
                "[The boss, <Luis Navarro>,] |said| {no}. [The Argentine] |said| {so}. => Luis Navarro; Luis Navarro",
                "<Ruth Okafor> takes over. [The former Lonsby international] |said| {so}. => Ruth Okafor",
                "<Luis Navarro> spoke. [The Argentines] |said| {so}. => The Argentines",
                // the gender and the age that the words say
                "<Ada Merrow> met <Milo Quill>. <Quill> spoke. [The actress] |said| {so}. => Ada Merrow",
                "<Ada Merrow> spoke. [The businessman] |said| {so}. => The businessman",
                "<Ada Merrow>, 34, met <Ida Brekke>, 61. [The 34-year-old] |said| {so}. => Ada Merrow",
                "The 34-year-old pilot <Ada Merrow> met <Ida Brekke>. <Ida Brekke>, 61, spoke. [The 34-year-old] |said| {so}. => Ada Merrow",
                "<Ada Merrow> (61) spoke. [The 34-year-old] |said| {so}. => The 34-year-old",
                "<Ada Merrow>, 34, met <Ida Brekke>, 61. [The 34-year-old former headteacher] |said| {so}. => Ada Merrow",
                "<Milo Quill> spoke. [The retired pilot] |said| {no}. [The 46-year-old] |said| {so}. => The retired pilot; The retired pilot",
                // who spoke as "he", and rulers
                "[<Milo Quill>] |said| {no}. Rain fell. It got cold. [He] |said| {so}. All left. It was night. [The candidate] |said| {so}. => "
                        + "Milo Quill; Milo Quill; Milo Quill",
                "<Ida Brekke> met President <Milo Quill>. [The Russian leader] |said| {so}. => Milo Quill",
                "<Ida Brekke> left. [The Russian leader] |said| {so}. => The Russian leader",
                // nouns that are built like those for persons
                "<Ada Merrow> spoke. [The geochemist] |said| {so}. => Ada Merrow",
                "<Ada Merrow> spoke. [The checklist] |said| {so}. => The checklist",
                "[A geochemist] |said| {no}. <Ada Merrow> spoke. [The geochemist] |said| {so}. => A geochemist; A geochemist"
            })
    void anEpithetIsWhomAPronounWouldMean(String story, String expected) {
        assertThat(String.join("; ", speakers(story))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<Milo Quill> lost. The <Quill> campaign wept. <Robert Farrow> left. [His campaign] |said| {so}. => Quill's campaign",
                "[The company] |said| {so}. <+Quillfoam> rose. <+Quillfoam> fell. <+Quillfoam> slept. => Quillfoam",
                "[The company] |said| {so}. <+Quillfoam> rose. => The company",
                "[Company] |says| {so}. <+Quillfoam> rose. <+Quillfoam> fell. <+Quillfoam> slept. => Quillfoam"
            })
    void theArticleDecidesByWhatItNamesElsewhere(String story, String expected) {
        assertThat(speakers(story)).containsExactly(expected);
    }

    @Test
    void anEpithetIsWhoIsNamedBeforeItInItsParagraph() {
        String story =
                "[<Gail Henshaw>] |said| {no}. [She] |said| {yes}.\n\n<Prado> scored. [The Brazilian] |said| {so}.";
        assertThat(speakers(story)).containsExactly("Gail Henshaw", "Gail Henshaw", "Prado");
    }

    @Test
    void aPronounCanMeanSomebodyWithoutANameWhoSpokeJustNow() {
        String story = "[<Milo Quill>] |said| {no}.\n\n[The defendant] |said| {yes}. [He] |said| {so}.";
        assertThat(speakers(story)).containsExactly("Milo Quill", "The defendant", "The defendant");
    }

    @Test
    void theyAreSeveralOrABody() {
        assertThat(speakers("[Film] |shows| {no}. [They] |hope| {so}.")).containsExactly("Film", "-");
        assertThat(speakers("[No one] |said| {no}. <Milo Quill> and <Ada Merrow> met. [They] |said| {so}."))
                .containsExactly("No one", "Milo Quill ; Ada Merrow");
        assertThat(speakers("[Two pilots] |said| {no}. [They] |said| {so}."))
                .containsExactly("Two pilots", "Two pilots");
    }

    @Test
    void aFormerHolderIsMeantByAFormerOne() {
        String story = "Gov. <Milo Quill> met former Lonsby Gov. <Piet Dunn>. Rain fell. It got cold. All left. "
                + "[The former three-term governor] |said| {so}.";
        assertThat(speakers(story)).containsExactly("Piet Dunn");
    }

    @Test
    void theSenatorOfAStateIsNotThatOfAnother() {
        String story = "<Milo Quill> spoke after Sen. <Ada Merrow>, R-Iowa, left. [The Florida senator] |said| {so}.";
        assertThat(speakers(story)).containsExactly("Milo Quill");
        assertThat(speakers(
                        "Sen. <Milo Quill> (D-N.H.) met Sen. <Piet Dunn>. [The New Hampshire senator] |said| {so}."))
                .containsExactly("Milo Quill");
    }

    @Test
    void whoHasJustSpokenIsMeantRatherThanAFarSenator() {
        String story =
                "Senator <Piet Dunn> left.\n\nRain fell.\n\n[<Milo Quill>] |spoke of| {crews}. [The senator] |said| {so}.";
        assertThat(speakers(story)).containsExactly("Milo Quill", "Milo Quill");
    }

    @Test
    void whoIsHeIsNotShe() {
        assertThat(speakers("[<Nwosu>] |said| {no}. [He] |said| {yes}. [She] |said| {so}."))
                .containsExactly("Nwosu", "Nwosu", "-");
    }

    @Test
    void aRoleOfTwoIsThatOfTheNearer() {
        String story = "Governor <Milo Quill> met moderate Governor <Piet Dunn>. Rain fell. It got cold. <Dunn> won."
                + " [The governor] |said| {so}.";
        assertThat(speakers(story)).containsExactly("Piet Dunn");
    }

    @Test
    void aPronounShowsTheGenderForTheNext() {
        String story =
                "[<Nwosu>] |said| {no}. [She] |said| {so}.\n\n[<Milo Quill>] |said| {no}. <Nwosu> left. [He] |said| {so}.";
        assertThat(speakers(story)).containsExactly("Nwosu", "Nwosu", "Milo Quill", "Milo Quill");
    }

    @Test
    void whatIsSaidShowsTheGenderOfAnEpithet() {
        String story = "[<Milo Quill>] |said| {no}.\n\n<Ada Merrow> takes over. [The singer] |said| {she was glad}.";
        assertThat(speakers(story)).containsExactly("Milo Quill", "Ada Merrow");
    }

    @Test
    void heIsWhomTheParagraphIsAbout() {
        String said = "[<Milo Quill>] |said| {no}.\n\n";
        // the name before a noun is that of somebody else
        assertThat(speakers(said + "<Quill> adviser <Piet Dunn> agreed. It rained. {“Yes,”} [he] |said|."))
                .containsExactly("Milo Quill", "Piet Dunn");
        // whoever is introduced in the paragraph, and not whom he names
        assertThat(speakers(said + "<Piet Dunn>, a pilot, voted for <Quill> then. {“<Quill> won,”} [he] |said|."))
                .containsExactly("Milo Quill", "Piet Dunn");
    }
}
