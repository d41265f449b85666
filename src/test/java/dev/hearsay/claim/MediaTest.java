// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in a statement                          |{“No,”} <Merrow> [said] in a statement.",
                "in a statement                          |<Merrow> [said in a statement] issued Friday {that it"
                        + " rained}.",
                "in an interview with The Lonsby Courier |{“No,”} <she> [said] in an interview with The Lonsby"
                        + " Courier.",
                "at a rally in Lonsby                    |<Merrow> [told] sailors at a rally in Lonsby {that it"
                        + " rained}.",
                "in a letter to the port authority       |<She> [wrote] in a letter to the port authority {that it"
                        + " rained}.",
                "at a news conference                    |<Merrow> [said] Tuesday at a news conference {that it"
                        + " rained}.",
                "on Twitter                              |<Merrow> [wrote] on Twitter {that it rained}.",
                "via email                               |{“No,”} <Merrow> [said] via email.",
                "by phone                                |{“No,”} <Merrow> [said], speaking by phone.",
                "in court papers                         |<Merrow> [said] in court papers {that it rained}.",
                "during Monday's debate                  |<Merrow> [said] during Monday's debate {that it rained}.",
                "in a series of tweets                   |<Merrow> [said] in a series of tweets {that it rained}.",
                "in a June report                        |<The agency> [said] in a June report {that it rained}.",
                "on CNN                                  |<Merrow> [said] on CNN {that it rained}.",
                "on \"Lonsby This Week\"                 |<Merrow> [said] on \"Lonsby This Week\" {that it rained}.",
            })
    void theMediumStandsBehindTheCue(String medium, String marked) {
        assertThat(new MarkedWindow(marked).medium()).isEqualTo(medium);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a statement             |In a statement, <Merrow> [said] {it rained}.",
                "In a short speech          |In a short speech on Monday, <Merrow> [said] {it rained}.",
                "at a hearing               |Speaking at a hearing, <Merrow> [said] {it rained}.",
                "in a tweet                 |<Merrow>, in a tweet, [said] {it rained}.",
                "in a statement             |<Merrow> said in a statement, [adding] {that it rained}.",
                "in a memo                  |<Merrow> stayed at home and in a memo [said] {it rained}.",
            })
    void theMediumStandsBeforeTheCue(String medium, String marked) {
        assertThat(new MarkedWindow(marked).medium()).isEqualTo(medium);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Merrow> [told] The Courier {that it rained}.",
                "<Merrow> [said] {it had rained at the rally}.",
                "<Merrow> [tweeted] {that it rained}.",
                "<Merrow> [said] on Tuesday {that it rained}.",
                "<Merrow> [said] in part {that it rained}.",
                "<Sailors at a rally in Lonsby> [said] {it rained}.",
                "<Merrow> [said] {it rained} after Quill had spoken at a rally.",
                "<Merrow>, who had been at a rally, [said] {it rained}.",
                "<Merrow> [praised] {Quill} during her time on CNN.",
                "<Merrow> [gave] {advice} for the crew in an upcoming debate.",
                "In the wake of the report, <Merrow> [said] {it rained}.",
                "<Merrow> [hopes] {to win}, and Quill “has a day in court.”",
                "<Merrow> [said] in a boat {that it rained}.",
                "<Merrow> [said] on Capitol Hill {that it rained}.",
            })
    void whatIsNoMediumOrNotTheCuesIsLeft(String marked) {
        assertThat(new MarkedWindow(marked).medium()).isNull();
    }

    @Test
    void theMediumOfSomebodyElseIsLeft() {
        assertThat(new MarkedWindow(
                                "<Merrow> [said] {it rained}, and Quill said in a statement that it snowed.",
                                "Merrow said it rained, and <Quill> [said] in a statement {that it snowed}.")
                        .medium())
                .isNull();
    }
}
