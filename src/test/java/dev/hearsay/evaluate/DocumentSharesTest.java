// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentSharesTest {

    @Test
    void theMeanCountsDocumentsAndTheRowsCountItems() {
        DocumentShares shares = new DocumentShares(List.of(new Share(1, 1), new Share(3, 9)));

        assertThat(Percent.format(shares.mean())).isEqualTo("66.7");
        assertThat(shares.rows()).isEqualTo(new Share(4, 10));
    }

    @Test
    void theIntervalHoldsTheShareAndNarrowsWithMoreDocuments() {
        DocumentShares few = shares(8);
        DocumentShares many = shares(400);

        assertThat(few.rows().percent())
                .isBetween(few.interval().low(), few.interval().high());
        assertThat(many.interval().high() - many.interval().low())
                .isPositive()
                .isLessThan((few.interval().high() - few.interval().low()) / 2);
    }

    private static DocumentShares shares(int documents) {
        return new DocumentShares(IntStream.range(0, documents)
                .mapToObj(i -> new Share(i % 5, 4 + i % 2))
                .toList());
    }

    @Test
    void documentsAlikeLeaveNoDoubt() {
        DocumentShares alike = new DocumentShares(List.of(new Share(1, 2), new Share(2, 4)));

        assertThat(alike.interval()).isEqualTo(new DocumentShares.Interval(50, 50));
    }

    @Test
    void whatHasNoItemsIsRefused() {
        assertThatThrownBy(() -> new DocumentShares(List.of(Share.NONE))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new DocumentShares(List.of()).mean()).isZero();
        assertThatThrownBy(() -> new DocumentShares(List.of()).interval()).isInstanceOf(IllegalStateException.class);
    }
}
