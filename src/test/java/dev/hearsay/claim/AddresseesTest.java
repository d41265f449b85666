// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reporters                  |<Merrow> [told] reporters {that the port was shut}.",
                "reporters                  |<Merrow> [told] reporters on Tuesday {that the port was shut}.",
                "reporters                  |<Merrow> [told reporters] last week {the port was shut}.",
                "The Lonsby Courier         |{“Nobody sails,”} <Merrow> [told] The Lonsby Courier in an interview.",
                "The Lonsby Courier         |<She> [told] The Lonsby Courier then {that nobody sails}.",
                "me                         |{“Nobody sails,”} <he> [told] me.",
                "her advisers               |<Merrow> [told] her advisers {that nobody sails}.",
                "a meeting of harbor masters|<He> [told] a meeting of harbor masters {that nobody sails}.",
                "Mr. Ed Quill               |<Merrow> [assured] Mr. Ed Quill {that nobody sails}.",
                "Radio Lonsby's Jo Tarn     |{“No,”} <Merrow> [told] Radio Lonsby's Jo Tarn on Monday.",
                "sailors and their families |<He> [told] sailors and their families {to stay}.",
                "a North Carolina rally     |<Merrow> [told] a North Carolina rally {that nobody sails}.",
                "the port’s crew            |<Merrow> [asked] the port’s crew {to stay}.",
                "a hundred sailors          |[Addressing] a hundred sailors, <Merrow> {implied that nobody sails}.",
                "Radio Four’s Big Questions |{“No,”} <Merrow> [told] Radio Four’s Big Questions.",
                "Radio Four                 |{“No,”} <Merrow> [told] Radio Four.",
                "sailors                    |<Merrow> emailed sailors [saying] {“Nobody sails.”}",
            })
    void thePersonToldStandsBehindTheVerb(String addressee, String marked) {
        assertThat(new MarkedWindow(marked).addressee()).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sailors       |<Merrow> [urged] {sailors to stay ashore}.",
                "the ministry  |<Merrow> [called on] {the ministry to open the port}.",
                "Jo Tarn       |<Merrow> [called on Jo Tarn] {to resign}.",
                "his crew      |<Merrow> [ordered] {his crew not to sail}.",
                "the ministry  |<Merrow> [began] pressing {the ministry to open the port}.",
                "sailors       |By [telling] {sailors they had to stay}, <Merrow> saved them.",
                "sailors       |<Merrow> [called on] {sailors “to stay ashore.”}",
                "sailors       |<Merrow> [urged] {sailors last year not to leave}.",
                "the board     |<Merrow> [asked] {the board for help}.",
                "reporters     |<Merrow> [refused] {to speak to reporters}.",
                "his sailors   |<Merrow> [sought] {to reassure his sailors}.",
            })
    void theSubjectOfAnInfinitiveInTheContentIsTheAddressee(String addressee, String marked) {
        assertThat(new MarkedWindow(marked).addressee()).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sailors               |<Merrow> [said] to sailors, {“Stay ashore.”}",
                "the harbor board      |<Merrow> [complained] to the harbor board {that nobody sails}.",
                "the harbor board      |<Merrow> [explained] {the plan} to the harbor board.",
                "the port authority    |{“No,”} <Merrow> [wrote in a letter] to the port authority.",
                "Channel Nine’s Jo Tarn|{“No,”} <Merrow> [said] in an interview with Channel Nine’s Jo Tarn.",
                "a crowd of dockers    |Speaking to a crowd of dockers, <Merrow> [said] {nobody sails}.",
                "a gathering of sailors|<Merrow> [spoke at a gathering of sailors to discuss] {the port}.",
                "the court             |<Her complaint to the court> [says] {that nobody sails}.",
                "the minister          |<Merrow> sent a letter to the minister, [demanding] {an answer}.",
                "The Lonsby Courier    |{“No,”} <Merrow> [said] in a statement provided to The Lonsby Courier.",
                "Lonsby Tonight        |{“No,”} <Merrow> [said] in an interview with “Lonsby Tonight.”",
                "Lonsby Tonight        |At an interview Friday with Lonsby Tonight, <Merrow> [said] {nobody sails}.",
                "sailors               |Addressing sailors in Lonsby, <Merrow> [said] {nobody sails}.",
                "the convention        |Addressing the convention, <Merrow> [said] {nobody sails}.",
                "Radio Lonsby          |<Merrow> [reiterated] to Radio Lonsby {that nobody sails}.",
                "about 100 sailors     |Addressing about 100 sailors, <Merrow> [said] {nobody sails}.",
                "nearly 300 voters     |<Merrow> [complained] to nearly 300 voters {that nobody sails}.",
                "about 50 sailors      |<Merrow> [told] about 50 sailors {that nobody sails}.",
                "Jo Tarn               |<Merrow> [retracted] {the statement} while speaking to Jo Tarn.",
                "reporters             |<Merrow> [denied] {the charge} when talking to reporters on Monday.",
                "the crew              |<Merrow> [pledged] {to the crew that she would stay}.",
            })
    void thePersonToldStandsBehindAPreposition(String addressee, String marked) {
        assertThat(new MarkedWindow(marked).addressee()).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reporters|<Merrow> [said] Tuesday to reporters {that it rained}.",
                "reporters|<Merrow> [said] {it rained} during a meeting on Monday with reporters.",
                "the crowd|<Merrow> told the crowd it rained, [adding] {that nobody sails}.",
                "sailors  |By [telling] sailors {that it rained}, <Merrow> saved them.",
            })
    void timeAndOtherClaimsMayStandBetween(String addressee, String marked) {
        assertThat(new MarkedWindow(marked).addressee()).isEqualTo(addressee);
    }

    @Test
    void inThePassiveTheSubjectWasTold() {
        assertThat(new MarkedWindow("Reporters [were told] by <an aide> {that nobody sails}.").addressee())
                .isEqualTo("Reporters");
        assertThat(new MarkedWindow("The master of the port [was pressed by] <an aide> {about the crew}.").addressee())
                .isEqualTo("The master of the port");
        assertThat(new MarkedWindow("<Merrow> [was told] {that nobody sails}.").addressee())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Merrow> [said] {nobody sails}.",
                "<Merrow> [said] on Tuesday {that nobody sails}.",
                "<Merrow> [told] {the truth about the port}.",
                "<Merrow> [asked] {the crew’s opinion}.",
                "<Merrow> [asked] a question {about the port}.",
                "<Merrow> [questioned] {the crew’s loyalty to the port}.",
                "<Merrow> [admitted to] {robbing about 100 sailors}.",
                "<Merrow> [wants] {to address the problem}.",
                "<Merrow> [warned] Tuesday {that nobody sails}.",
                "<Merrow> [warned] {that sailors to the north were lost}.",
                "<Merrow> [wrote] to reassure, {“Nobody sails.”}",
                "<Merrow> [confessed] to stealing {the boat}.",
                "{“Why?”} [asked] <Merrow>.",
                "<Merrow> [urged] {caution}.",
                "<Merrow> [promised] a review {of the port}.",
                "<Merrow> [said] after meeting with sailors {that the port was shut}.",
                "<Sailors at a meeting with Quill> [said] {nobody sails}.",
                "<Merrow> [Makes Joke To Beat] {Quill}",
                "<Merrow> [claims] {to object to the plan}.",
                "<Merrow> [has vowed] {to work to repeal the law}.",
                "<Merrow> [asked] {about 20 complaints that the board received}.",
                "<Merrow> [asked] about 20 complaints {of the board}.",
                "<Merrow> [said to an enormous cheer] {nobody sails}.",
                "<Merrow> [said to loud applause] {nobody sails}.",
            })
    void nobodyIsAnAddresseeWhoWasNotTold(String marked) {
        assertThat(new MarkedWindow(marked).addressee()).isNull();
    }

    @Test
    void whoIsToldBySomebodyElseIsNoAddressee() {
        assertThat(new MarkedWindow(
                                "<Merrow> [said] {it rained}, and Quill told the board that nobody sails.",
                                "Merrow said it rained, and <Quill> [told] the board {that nobody sails}.")
                        .addressee())
                .isNull();
        assertThat(new MarkedWindow(
                                "<Merrow> [said] {Quill told the board that nobody sails}.",
                                "Merrow said <Quill> [told] the board {that nobody sails}.")
                        .addressee())
                .isNull();
    }

    @Test
    void whoIsToldInANestedAttributionStandsInTheOuterContent() {
        assertThat(new MarkedWindow(
                                "Merrow said <Quill> [told] the board {that nobody sails}.",
                                "<Merrow> [said] {Quill told the board that nobody sails}.")
                        .addressee())
                .isEqualTo("the board");
    }
}
