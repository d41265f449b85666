// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.review.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KappaTest {

    private static List<Kappa.Pair> pairs(int times, Decision first, Decision second) {
        return Collections.nCopies(times, new Kappa.Pair(first, second));
    }

    /** 50 applications, of which both readers accept 20 and reject 15: the usual textbook example. */
    @Test
    void itIsThatOfCohen() {
        List<Kappa.Pair> pairs = new ArrayList<>(pairs(20, Decision.CONFIRM, Decision.CONFIRM));
        pairs.addAll(pairs(5, Decision.CONFIRM, Decision.REJECT));
        pairs.addAll(pairs(10, Decision.REJECT, Decision.CONFIRM));
        pairs.addAll(pairs(15, Decision.REJECT, Decision.REJECT));
        Kappa kappa = Kappa.of(pairs);
        assertThat(kappa.claims()).isEqualTo(50);
        assertThat(kappa.alike()).isEqualTo(35);
        assertThat(kappa.value().orElseThrow()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void oneWayOfDecidingGivesNone() {
        assertThat(Kappa.of(pairs(9, Decision.CONFIRM, Decision.CONFIRM)).value())
                .isEmpty();
        assertThat(Kappa.of(List.of()).value()).isEmpty();
    }

    @Test
    void oppositeDecisionsAreBelowChance() {
        List<Kappa.Pair> pairs = new ArrayList<>(pairs(5, Decision.CONFIRM, Decision.REJECT));
        pairs.addAll(pairs(5, Decision.REJECT, Decision.CONFIRM));
        assertThat(Kappa.of(pairs).value()).hasValue(-1);
    }
}
