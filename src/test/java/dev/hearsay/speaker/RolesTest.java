// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "[Senator <Ada Merrow>] |said| {no}. / Senator",
                "[Former prime minister <Ada Merrow>] |said| {no}. / Former prime minister",
                "[<Ada Merrow>, 43, a driver from <^Lonsby>,] |said| {no}. / driver from Lonsby",
                "[<Ada Merrow>, who heads the <+Harbour Board>,] |said| {no}. / heads the Harbour Board",
                "[The board’s chief engineer, <Ada Merrow>,] |said| {no}. / board’s chief engineer",
                "[<+Larkin> spokeswoman <Ada Merrow>] |told| reporters {no}. / Larkin spokeswoman",
                "{“No,”} |said| [<Ada Merrow>, one of the town’s oldest pilots]. / one of the town’s oldest pilots",
                "[Secretary of Tides <Ada Merrow>] |said| {no}. / Secretary of Tides",
                "[<+Larkin> chief of staff <Ada Merrow>] |said| {no}. / Larkin chief of staff",
                "[Council hopeful and former geologist <Ada Merrow>] |said| {no}. / Council hopeful and former geologist",
                "[<Ada Merrow>, a speechwriter from <^Lonsby>,] |said| {no}. / speechwriter from Lonsby",
                "[<Ada Merrow> of <^Lonsby>, the harbour chairwoman,] |said| {no}. / harbour chairwoman",
                "[<Ada Merrow>, his combative former manager,] |said| {no}. / combative former manager",
                "[<Ada Merrow>, who is director of the <+Tides Board>,] |said| {no}. / director of the Tides Board",
                "[The harbour chief, <Ada Merrow>,] |said| {no}. / harbour chief",
                "[<Merrow’s> deputy manager, <Jo Tarn>,] |said| {no}. / Merrow’s deputy manager",
                "[<Ada Merrow>, another veteran pilot,] |said| {no}. / veteran pilot",
                "[<Ada Merrow>, head of the Lonsby 2016 Host Committee,] |said| {no}. / head of the Lonsby 2016 Host Committee",
                "[<Ada Merrow>, the boss of <Milo Quill>'s 2008 campaign,] |said| {no}. / boss of Milo Quill's 2008 campaign",
                "[<Ada Merrow>, author of “Tides,” a history,] |said| {no}. / author of Tides",
                "[Prince <Ada Merrow>] |said| {no}. / Prince",
                "[<Ada Merrow>] |said| {no}. <Merrow> is a retired pilot. / retired pilot",
            })
    void theRoleStandsRoundTheName(String story, String role) {
        assertThat(MarkedStory.first(story))
                .first()
                .satisfies(speaker -> assertThat(speaker.role()).isEqualTo(role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "[Sen. <Ada Merrow>] |said| {no}. <Merrow>, the top Liberal on the water committee, left. / Sen.",
                "[Council hopeful Sen. <Ada Merrow>] |said| {no}. / Sen.",
                "[<Ada Merrow>, a friend of the poor,] |said| {no}. <Merrow>, a harbour pilot, left. / harbour pilot",
                "[Chief <Ada Merrow>] |said| {no}. Then harbour chief <Ada Merrow> left. / harbour chief",
            })
    void anOfficeComesBeforeWhoseFriendSomebodyIs(String story, String role) {
        assertThat(MarkedStory.first(story))
                .first()
                .satisfies(speaker -> assertThat(speaker.role()).isEqualTo(role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "Sens. <Milo Quill> (D-Lonsby) and <Ada Merrow> left. [<Merrow>] |said| {no}. / Sen.",
                "Former presidents <Milo Quill> and <Ada Merrow> left. [<Merrow>] |said| {no}. / Former president",
                "The pilots met Sens. <Milo Quill>, <Ada Merrow> and <Piet Dunn>. [<Merrow>] |said| {no}. / Sen.",
            })
    void aTitleInThePluralIsThatOfEach(String story, String role) {
        assertThat(MarkedStory.first(story))
                .first()
                .satisfies(speaker -> assertThat(speaker.role()).isEqualTo(role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[A harbour pilot] |called for| {crews}. Rain fell. [<Ada Merrow>] |said| {so}. => harbour pilot; harbour pilot",
                "<Ada Merrow> left. [The former candidate] |said| {no}. [She] |said| {so}. => former candidate; former candidate",
                // the article says another
                "<Ada Merrow>, a harbour pilot, left. [The candidate] |said| {no}. => harbour pilot",
                // whose, not what
                "<Ada Merrow> left. [Quill's rival] |said| {no}. [<Merrow>] |said| {so}. => Quill's rival; null",
            })
    void aDescriptionGivesTheRoleOfWhomItMeans(String story, String roles) {
        assertThat(MarkedStory.first(story))
                .extracting(Speaker::role)
                .map(String::valueOf)
                .containsExactly(roles.split("; "));
    }

    @Test
    void whatACrowdShoutsComesLast() {
        String story = "[A pilot] |shouted| {“President <Ada Merrow>!”}. [<Merrow>, a teacher,] |said| {no}.";
        assertThat(MarkedStory.choices(story).get(1).speakers())
                .first()
                .satisfies(speaker -> assertThat(speaker.role()).isEqualTo("teacher"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[<Ada Merrow>, candidates such as <Jo Tarn> took seats and] |said| {no}.",
                "[<Ada Merrow>, <Jo Tarn> and candidate <Ed Quill>] |said| {no}.",
                "They came to prosecute. [<Ada Merrow>, the harbour and <Jo Tarn>] |said| {no}.",
                "[<Ada Merrow>, husband] |expecting| {a child}.",
                "The judge <Merrow> was referring to left. [<Ada Merrow>] |said| {no}.",
                "They met pilots, <Ada Merrow> and <Jo Tarn> included. [<Merrow>] |said| {no}.",
                "[<Ada Merrow>, friends and rivals,] |said| {no}.",
                "[<Ada Merrow>, the best boat in the world,] |said| {no}.",
            })
    void aClauseAThingOrSeveralPersonsAreNoRole(String story) {
        assertThat(MarkedStory.first(story))
                .first()
                .satisfies(speaker -> assertThat(speaker.role()).isNull());
    }

    @Test
    void theSubjectBehindACommaIsSomebodyElse() {
        String story = "In an interview with <Ada Merrow>, [the mayor] |said| {no}. [<Merrow>] |said| {so}.";
        assertThat(MarkedStory.first(story).get(1).role()).isNull();
    }

    @Test
    void whatIsSaidOfOthersIsNoRole() {
        assertThat(MarkedStory.first("[<Ada Merrow>] |told| <Robert Quill>, a pilot, {no}."))
                .first()
                .satisfies(speaker -> assertThat(speaker.role()).isNull());
        assertThat(MarkedStory.first("[<Ada Merrow> (D-Lonsby)] |said| {no}."))
                .first()
                .satisfies(speaker -> assertThat(speaker.role()).isNull());
    }
}
