// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.gold;

import dev.hearsay.review.Decision;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Cohen's kappa (1960) of two reviewers' decisions: how much more often they decide alike than two would who decide at random,
 * each with his or her own shares of decisions.
 *
 * @param claims that both decided about
 * @param alike how many of them they decided alike
 * @param byChance how many alike would be expected
 */
public record Kappa(int claims, int alike, double byChance) {

    /**
     * Two decisions about one claim.
     *
     * @param first of the one reviewer
     * @param second of the other
     */
    public record Pair(Decision first, Decision second) {}

    /** The kappa of pairs of decisions. */
    public static Kappa of(List<Pair> pairs) {
        double byChance = 0;
        for (Decision decision : Decision.values()) {
            long ours = pairs.stream().filter(pair -> pair.first() == decision).count();
            long theirs =
                    pairs.stream().filter(pair -> pair.second() == decision).count();
            byChance += pairs.isEmpty() ? 0 : (double) ours * theirs / pairs.size();
        }
        int alike = (int)
                pairs.stream().filter(pair -> pair.first() == pair.second()).count();
        return new Kappa(pairs.size(), alike, byChance);
    }

    /** From -1 to 1; empty if both always decided one way, where chance can't be told from agreement. */
    public OptionalDouble value() {
        return claims == 0 || byChance >= claims
                ? OptionalDouble.empty()
                : OptionalDouble.of((alike - byChance) / (claims - byChance));
    }
}
