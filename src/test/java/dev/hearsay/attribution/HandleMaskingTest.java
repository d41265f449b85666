// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandleMaskingTest {

    @Test
    void anAccountBehindANameIsNotReadAndEveryOffsetStays() {
        String text = "Mayor Ulla Prane (@ullaprane) posted.";
        assertThat(HandleMasking.of(text)).hasSameSizeAs(text).isEqualTo("Mayor Ulla Prane              posted.");
    }

    @Test
    void accountsInTheRunningTextAndOtherBracketsStay() {
        String text = "“Thanks @lonsbyfire,” @ullaprane (the mayor) said. 14 (@x)";
        assertThat(HandleMasking.of(text)).isEqualTo(text);
    }
}
