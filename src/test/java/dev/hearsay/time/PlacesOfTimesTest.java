// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.DatedTexts.date;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.DateBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesOfTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>Ada Merrow</s> <c>told</c> a rally Monday night <t>that the port was shut</t>.",
                "<t>“The port is shut,”</t> <s>Ada Merrow</s> <c>said</c> in an interview on Monday.",
                "On Monday, <s>Ada Merrow</s> <c>said</c> <t>the port was shut</t>.",
                "At a meeting in Lonsby on Monday, <s>Ada Merrow</s> <c>warned</c> <t>of storms</t>.",
                "<s>Ada Merrow</s> on Monday <c>promised</c> <t>to open the port</t>.",
                "<s>Ada Merrow</s> spoke to the crews on Monday, <c>promising</c> <t>to open the port</t>.",
                "<s>Ada Merrow</s> <c>praised</c> <t>the crews of Lonsby</t> at a dinner on Monday.",
                "<t>The port is shut</t>, <c>according to</c> <s>a list published Monday by the city</s>.",
                "<s>The city</s> <c>released a statement Monday saying</c> <t>that the port was shut</t>.",
                "It was no surprise Monday when <s>Ada Merrow</s> <c>said</c> <t>the port was shut</t>.",
                "<s>Ada Merrow</s> <c>spoke of</c> <t>storms</t> during Monday’s debate.",
                "<s>Ada Merrow’s Monday speech</s> <c>called for</c> <t>a new port</t>.",
                "Soon after Monday’s storm had passed Monday, <s>Ada Merrow</s> <c>said</c> <t>the port was shut</t>.",
                "In a note on Monday, <s>the head of “Today, Lonsby”</s> <c>asked for</c> <t>a new port</t>.",
                "In a note on Monday, <s>the head of ‘Today,’</s> <c>asked for</c> <t>a new port</t>.",
                "<s>Ada Merrow</s> <c>told</c> ‘Lonsby News’ Monday <t>that the port was shut</t>.",
                "The port is shut; on Monday, <s>Ada Merrow</s> <c>spoke of</c> <t>storms</t>.",
                "It was shut because it blew; on Monday, <s>Ada Merrow</s> <c>spoke of</c> <t>storms</t>.",
                "The head is Ada Merrow, <s>who</s>, at a meeting Monday, <c>spoke of</c> <t>storms</t>.",
                "The head is Ada Merrow, <s>who</s> on Monday <c>spoke of</c> <t>storms</t>.",
                "At a meeting on Monday after the vote, <s>Ada Merrow</s> <c>spoke of</c> <t>storms</t>.",
                "The crews had left on Monday when <s>Ada Merrow</s> <c>spoke of</c> <t>storms</t>.",
                "The crews left on Monday, when <s>Ada Merrow</s> <c>spoke of</c> <t>storms</t>.",
                "Since Monday, when <s>Ada Merrow</s> <c>asked for</c> <t>more crews</t>, it rained.",
                "<s>Will Merrow</s> on Monday <c>spoke of</c> <t>storms</t>."
            })
    void aTimeAtTheCueIsThatOfTheStatement(String text) {
        assertThat(date(text).value()).isEqualTo("2016-09-12");
        assertThat(date(text).basis()).isEqualTo(DateBasis.EXPRESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>Ada Merrow</s> <c>said</c> <t>“we open tomorrow”</t>.",
                "<s>Ada Merrow</s> <c>said</c> <t>that the port had opened on Monday</t>.",
                "<c>Said</c> <s>Ada Merrow, who took over on Monday</s>: <t>the port is shut</t>.",
                "<s>Ada Merrow</s>, who took over on Monday, <c>said</c> <t>the port was shut</t>.",
                "<t>The port is shut</t>, <c>said</c> <s>Ada Merrow</s>, who took over on Monday.",
                "<s>Ada Merrow</s> <c>said</c> <t>no</t>, and the port opened on Monday.",
                "After Monday’s storm, <s>Ada Merrow</s> <c>said</c> <t>the port was shut</t>.",
                "On Monday, <t>the port of Lonsby was shut</t>, <s>Ada Merrow</s> <c>said</c>.",
                "Since Monday, <s>Ada Merrow</s> <c>wrote</c> <t>of storms</t>.",
                "<s>Ada Merrow</s> <c>spoke of</c> <t>storms</t> to “Super Tuesday” and Black Friday crowds.",
                "<s>Ada Merrow</s> <c>will speak about</c> <t>storms</t> on Monday.",
                "The head is Ada Merrow, who left on Monday, <s>who</s> <c>spoke of</c> <t>storms</t>.",
                "The port shut on Monday; <s>Ada Merrow</s> <c>spoke of</c> <t>storms</t>.",
                "On Monday after the port had shut, <s>Ada Merrow</s> <c>spoke of</c> <t>storms</t>.",
                "The vote was on Monday that <s>Ada Merrow</s> <c>said</c> <t>was lost</t>.",
                "In the 2014 storm book of Lonsby that <s>he</s> <c>said</c> <t>was lost</t>.",
                // a day to come, in whatever form
                "<s>Ada Merrow</s> <c>hoped</c> <t>to win</t> in Lonsby, whose crews will vote Sept. 20.",
                "The feast will take place on Sept. 20, days after <s>Ada Merrow</s> <c>asked for</c> <t>more crews</t>.",
                "The talks, set to end on Monday, began well, <s>Ada Merrow</s> <c>said</c>: <t>“We have time.”</t>",
                "Ada Merrow is due to speak on Monday, at which time <s>she</s> <c>hopes for</c> <t>more crews</t>.",
                "<c>Said</c> <s>Ada Merrow, the head of the port and a candidate in 2012</s>: <t>“No.”</t>",
                "<s>Crews hired on Monday</s> <c>hope for</c> <t>more ships</t>.",
                "<s>Ed Quill, an aide to Merrow’s 2008 campaign who now polls sailors,</s> <c>spoke of</c> <t>storms</t>."
            })
    void aTimeOfSomethingElseIsNot(String text) {
        assertThat(date(text).value()).isEqualTo("2016-09-13");
        assertThat(date(text).basis()).isEqualTo(DateBasis.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>A 2014 study that few read</s> <c>found</c> <t>that storms come more often</t>.",
                "<s>Data from the 2014 Lonsby harbour survey</s> <c>show</c> <t>more storms</t>.",
                "In his 2014 interview, <s>Quill</s> <c>said</c> <t>that storms come more often</t>."
            })
    void aDocumentBearsItsYear(String text) {
        assertThat(date(text).value()).isEqualTo("2014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained late <s>last night crews</s> <c>said</c> <t>that the port was shut</t>.",
                "<s>Crews late</s> last night <c>said</c> <t>that the port was shut</t>.",
                "<s>Crews</s> <c>said late</c> last night <t>that the port was shut</t>.",
                "<s>Crews</s> <c>said</c> late <t>last night that the port was shut</t>."
            })
    void aTimeMayCrossTheEdgeOfASpan(String text) {
        assertThat(date(text).value()).isNotNull();
    }
}
