// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static dev.hearsay.speaker.MarkedStory.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions of bodies and documents that the article names or introduces elsewhere, as a source or not. */
class DescriptionsOfSpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "The <+Lonsby Lines> ran late. [The company] |said| {so}. => Lonsby Lines",
                "<+Lonsby Daily> met. [The network] |said| {so}. => The network",
                "<+Lonsby News> met. [The network] |said| {so}. => Lonsby News",
                "<+Lonsby Rovers> lost. [The club] |said| {so}. => Lonsby Rovers",
                "<+Quillfoam>, a ferry line, ran late. The <+Tidewatch> met. [The ferry line] |said| {so}. => Quillfoam",
                "The ferry line <+Quillfoam> ran late. The <+Tidewatch> met. [The line] |said| {so}. => Quillfoam",
                "<+Quillfoam> is a small brewer. Rain fell. [The brewer] |said| {so}. => Quillfoam",
                "The watchdog, <+Tides Without End>, met. Rain fell. [The watchdog] |said| {so}. => Tides Without End",
                "[A Lonsby brewer] |said| {so}. The brewer <+Quillfoam> is old. => Quillfoam",
                // the hostile cast: bodies of another kind, and another brewer's owner
                "<+Quillfoam> met the <+Harbour Court>. [The company] |said| {so}. => Quillfoam",
                "<+Quillfoam> sued the <+Department of Tides>. [The agency] |said| {so}. => Department of Tides",
                "The <+Department of Tides> met. [The company] |said| {so}. => The company",
                "[The line that runs the ferries, <+Lonsby Lines>,] |said| {so}. => Lonsby Lines",
                "[The brewer in the port - <+Quillfoam> -] |said| {so}. => Quillfoam",
                "[The boss of a brewer, the <+Quillfoam> group,] |said| {so}. => The boss of a brewer",
                "<+Quillfoam> rose. [The national rowing federation] |said| {so}. => The national rowing federation",
                "<+Quillfoam> met. [His company] |said| {so}. => His company",
                "<+Lonsby Rovers> lost. <+Channel Nine> filmed. [The club] |said| {so}. => Lonsby Rovers",
                "<+Labour> met. [The firm] |said| {so}. => The firm",
                // a campaign committee is no campaign
                "The <+Lonsby Campaign Committee> met. [The campaign] |said| {so}. => The campaign",
                "The <+Tide Department> met. [Tide] |calls for| {crews}. => Tide Department",
                "The <+Lonsby Campaign Committee> met. [The committee] |said| {so}. => Lonsby Campaign Committee",
                "The <+Lonsby Bishop Institute> met. [The bishop] |said| {so}. => The bishop",
                // a name that no recognizer found
                "<+Quillfoam> met the crews. [The Dockers' Union] |said| {so}. => The Dockers' Union",
                "The <+Dockers' Union> met. [The Union] |said| {so}. => Dockers' Union"
            })
    void aNounIsTheBodyThatItCanMean(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "The harbour filed a sharp lawsuit against <+Quillfoam>. [The lawsuit] |says| {so}. => a sharp lawsuit against Quillfoam",
                "[More than half (54%) of those asked] |said| {so}. => More than half (54%) of those asked",
                "[Most (62%)] |said| {so}. => Most",
                "The board released a report into the ferries. [The report] |said| {so}. => a report into the ferries",
                "[A new poll] |shows| {so}. The <+Lonsby College> poll was released. => Lonsby College poll",
                "The <Quill> campaign met. Rain fell. [The campaign] |said| {so}. => Quill campaign",
                "[A friend of the film] |said| {no}. [The film] |says| {so}. => A friend of the film; The film",
                "[A report from <^Lonsby>] |says| {no}. [A paper] |says| {yes}. [The report] |says| {so}. => "
                        + "A report from Lonsby; A paper; A report from Lonsby",
                // not the person of whom the article says the same
                "Rain fell. It got dark. Prime Minister <Ada Merrow> left. [A cabinet minister] |said| {no}. [The minister] |said| {so}. => "
                        + "A cabinet minister; A cabinet minister",
                "Rain fell. It got dark. All left. [A minister] |said| {no}. [Foreign Minister <Ada Merrow>] |said| {yes}. [The minister] |said| {so}. => "
                        + "A minister; Ada Merrow; Ada Merrow",
                "The <+Lonsby Group> met. [The trade group for pilots] |said| {no}. [The group] |said| {so}. => "
                        + "The trade group for pilots; The trade group for pilots",
                "[A dozen members of the board] |said| {no}. [The members] |said| {so}. => "
                        + "A dozen members of the board; A dozen members of the board"
            })
    void aNounIsWhatTheArticleIntroducesBefore(String story, String expected) {
        assertThat(String.join("; ", speakers(story))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[A harbour pilot] |called for| {crews}. Rain fell. [<Ada Merrow>] |said| {so}. => Ada Merrow; Ada Merrow",
                "[The pilot who wrote the book] |called for| {crews}. [<Ada Merrow>] |said| {so}. => Ada Merrow; Ada Merrow",
                "[Harbour critic] |sues|: {no}. [<Ada Merrow>] |said| {so}. => Ada Merrow; Ada Merrow",
                // somebody else, of whom the article says another role, or who is not quoted
                "[A harbour pilot] |called for| {crews}. [<Ada Merrow>, a teacher,] |said| {so}. => A harbour pilot; Ada Merrow",
                "[A harbour pilot] |called for| {crews} from <Ada Merrow>. [<Merrow>] |said| {so}. => A harbour pilot; Ada Merrow",
                "<Ada Merrow> left. [A harbour pilot] |called for| {crews}. [<Merrow>] |said| {so}. => A harbour pilot; Ada Merrow",
                // who is seldom named, and several
                "[A spokesman] |called for| {crews}. [<Ada Merrow>] |said| {so}. => A spokesman; Ada Merrow",
                "[Harbour pilots] |called for| {crews}. [<Ada Merrow>] |said| {so}. => Harbour pilots; Ada Merrow"
            })
    void somebodyDescribedAtTheTopIsWhoSpeaksBelow(String story, String expected) {
        assertThat(String.join("; ", speakers(story))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<Milo Quill> lost. [His campaign] |said| {so}. => Quill's campaign",
                "<Milo Quill> lost. [His first letter] |says| {so}. => Quill's first letter",
                "<Milo Quill> lost. [His supporters] |say| {so}. => Quill's supporters",
                "[The <Quill> campaign] |said| {no}. <Milo Quill> lost. [His campaign] |said| {so}. => "
                        + "The Quill campaign; The Quill campaign",
                "<Milo Quill> lost. [His advisers] |say| {so}. => His advisers",
                "[Their campaign] |said| {so}. => Their campaign"
            })
    void whatIsHisIsNamedAfterHim(String story, String expected) {
        assertThat(String.join("; ", speakers(story))).isEqualTo(expected);
    }

    @Test
    void twoCampaignsOfTwoAreTwoEntities() {
        assertThat(MarkedStory.first(
                        "<Milo Quill> lost. [His campaign] |said| {no}.\n\n<Robert Farrow> won, and won, and won."
                                + " [His campaign] |said| {so}."))
                .extracting(Speaker::entity)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<Ada Merrow>, a pilot from <^Lonsby>, <^Ostmark>, [who] |said| {so}, left. => Ada Merrow",
                "<Ada Merrow>, a <+Club for Tides> donor [who] |said| {so}, left. => Ada Merrow",
                "<Ada Merrow> is the pilot [who] |said| {so}. => Ada Merrow",
                "It asked pilots around the world, [who] |said| {so}. => pilots around the world",
                "He wrote to <+Quillfoam>, a brewer [that] |said| {so}. => Quillfoam",
                "She sings in ''Songs of Lonsby,'' [which] |tells| {so}. => Songs of Lonsby",
                "It means including people [who] |say| {so}. => people",
                // the pilot speaks, not the ship of a name
                "The pilot of the <+Quillfoam>, [who] |said| {so}, left. => The pilot of the Quillfoam",
                "Crews who fear the tide and [who] |say| {so} left. => Crews",
                "Pilots - like <Ada Merrow> - [who] |say| {so} left. => Pilots",
                "A few pilots — like <Ada Merrow> — [who] |say| {so} left. => A few pilots",
                "She was a self-described pilot [who] |said| {so}. => a self-described pilot",
                "They passed out notes [that] |said| {so}. => notes",
                "Compared with crews [who] |say| {so}, few left. => crews",
                "It drew the anger of senators [who] |say| {so}. => senators",
                "They had a series of talks with pilots [who] |say| {so}. => pilots",
                "It drew the ire of senators [who] |say| {so}. => senators",
                "He had a series of exchanges with <+Lonsby Senators> [who] |oppose| {so}. => Lonsby Senators",
                "He won the votes of a number of pilots [who] |say| {so}. => a number of pilots",
                "He met members of the crew [who] |say| {so}. => members of the crew",
                "He met a friend of the pilots [who] |said| {so}. => a friend of the pilots",
                "Pilots want to elect <Ada Merrow> this year, [who] |said| {so}. => Ada Merrow",
                "He worked with former Representative <Ada Merrow> of Lonsby, [who] |said| {so}. => Ada Merrow",
                "They are candidates in tight races [who] |say| {so}. => candidates in tight races",
                "She met a rival whose voters left but [who] |said| {so}. => a rival",
                "If there's anyone [who] |says| {so}, leave. => anyone",
                "The board ran two articles published in October [that] |said| {so}. => two articles",
                "It fell because of the remarks, [which] |said| {so}. => the remarks",
                "It asked two pilots, both of [whom] |said| {so}. => two pilots",
                "He read the memoirs of a former spymaster [who] |said| {so}. => a former spymaster",
                "<Ada Merrow>, [who through her office] |declined| {to say so}, left. => Ada Merrow"
            })
    void aRelativePronounIsThePersonOrBodyBeforeIt(String story, String speaker) {
        assertThat(speakers(story)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                // a plural noun alone is those whom the article described by it before
                "[Ferry analysts] |said| {so}. [Analysts] |said| {no}. => Ferry analysts, Ferry analysts",
                "Two harbour analysts met. [Analysts] |said| {no}. => harbour analysts",
                "Two harbour analysts met. [Some analysts] |said| {no}. => Some analysts",
                "Two harbour analysts and two analysts met. [Analysts] |said| {no}. => Analysts",
                // a document is called by its name
                "[A new <+Lonsby College> poll] |found| {so}. [The survey] |found| {no}. => Lonsby College poll, Lonsby College poll",
                "[A new poll] |found| {so}. [The poll] |found| {no}. => A new poll, A new poll",
                // a place or an acronym in brackets is inside the phrase
                "[A <+Quillfoam> (QLF.L) spokesman] |said| {so}. => A Quillfoam (QLF.L) spokesman",
                "[<+Quillfoam> (Lonsby) analyst <Ada Merrow>] |said| {so}. => Ada Merrow",
                "[<Ada Merrow> (Lonsby)] |said| {so}. => Ada Merrow",
                // the president's
                "President <Ada Merrow> left. [The administration] |said| {so}. => Merrow administration",
                "Mayor <Ada Merrow> left. [The administration] |said| {so}. => The administration",
                // whose
                "They met <Ada Merrow>, [whose lawyers] |said| {so}. => Merrow's lawyers",
                "The <Merrow> campaign met. They left <Ada Merrow>, [whose campaign] |said| {so}. => Merrow's campaign",
                "They met the <+Harbour Board>, [whose members] |said| {so}. => Harbour Board's members",
                "They met a crew of pilots [whose captain] |said| {so}. => a crew of pilots' captain",
                // what opens the sentence
                "So far, <^Lonsby> has spent half of what [it] |pledged| {to spend}. => Lonsby",
                "<+Quillfoam> closed the yard. [It] |pledged| {to reopen it}. => Quillfoam",
                "The yard closed. [It] |pledged| {to reopen}. => -"
            })
    void aDescriptionIsWhatTheArticleSaysMoreFully(String story, String expected) {
        assertThat(String.join(", ", speakers(story))).isEqualTo(expected);
    }
}
