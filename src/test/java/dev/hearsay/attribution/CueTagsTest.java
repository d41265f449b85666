// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class CueTagsTest {

    private static final float[] OUTSIDE = {9, 0, 0};
    private static final float[] BEGIN = {0, 9, 0};
    private static final float[] INSIDE = {0, 0, 9};

    @Test
    void aBeginPartsTwoAdjoiningCues() {
        CueTags tags = new CueTags(new float[][] {BEGIN, INSIDE, BEGIN, OUTSIDE});
        assertThat(tags.candidates()).containsExactly(new Span(0, 2), new Span(2, 3));
    }

    @Test
    void aWordHasTheTagsOfTheWindowThatSeesMostRoundIt() {
        CentralRows rows = new CentralRows(6);
        rows.add(new Span(0, 4), new float[][] {OUTSIDE, OUTSIDE, BEGIN, BEGIN});
        rows.add(new Span(2, 6), new float[][] {OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE});
        CueTags tags = new CueTags(rows.rows());
        assertThat(tags.candidates()).containsExactly(new Span(2, 3));
        assertThat(tags.probabilities()[2]).isGreaterThan(0.9);
        assertThat(tags.probabilities()[3]).isLessThan(0.1);
    }
}
