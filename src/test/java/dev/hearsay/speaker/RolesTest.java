// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "[Sen. <Ada Merrow>] |said| {no}. <Merrow>, the top Liberal on the water committee, left. / top Liberal on the"
                        + " water committee",
            })
    void theRoleStandsRoundTheName(String story, String role) {
        assertThat(MarkedStory.first(story))
                .first()
                .satisfies(speaker -> assertThat(speaker.role()).isEqualTo(role));
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
