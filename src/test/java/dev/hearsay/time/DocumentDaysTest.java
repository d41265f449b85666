// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import static dev.hearsay.time.DatedTexts.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.DateBasis;
import dev.hearsay.model.StatementDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDaysTest {

    private static final String LATER = "\n\nIt rained.\n\nIt blew.\n\nIt rained.\n\nIt blew.\n\nIt rained.\n\n"
            + "<s>The poll</s> <c>found</c> <t>that few sail</t>.";

    private static StatementDate last(String text) {
        List<StatementDate> dates = DatedTexts.dates(text, TUESDAY);
        return dates.get(dates.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>A poll released on Monday</s> <c>shows</c> <t>a lead</t>.",
                "<s>A poll</s> of 900 registered voters that was published Monday <c>shows</c> <t>a lead</t>.",
                "The Lonsby poll of 900 registered voters was released Monday.",
                "The port released a new poll in Lonsby on Monday.",
                "<s>Monday’s poll</s> <c>shows</c> <t>a lead</t>."
            })
    void aDocumentSaysWhatItSaysWhenItCameOut(String text) {
        assertThat(last(text + LATER).value()).isEqualTo("2016-09-12");
        assertThat(last(text + LATER).basis()).isEqualTo(DateBasis.EVENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>A suit</s> <c>says</c> <t>that few sail</t>. The lawsuit was filed in Lonsby on Monday.",
                "The complaint was filed on Monday. It rained.\n\n<s>The lawsuit</s> <c>says</c> <t>that few sail</t>."
            })
    void anotherNounForItGivesItsDayTooAlsoBehindIt(String text) {
        assertThat(last(text).value()).isEqualTo("2016-09-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>A poll</s> <c>shows</c> <t>a lead</t>. The port shut on Monday.",
                "The poll criticized crews who filed on Monday.",
                "The poll was taken on Monday.",
                "<s>A survey</s> <c>shows</c> <t>a lead</t>; the port released a poll on Sunday and a survey on Monday.",
                "The poll was released; the port shut on Monday.",
                "<s>Bo Quill</s> <c>said</c> <t>that the poll was released on Monday</t>."
            })
    void anotherTimeInItsSentenceIsNot(String text) {
        assertThat(last(text + LATER).value()).isEqualTo("2016-09-13");
    }
}
