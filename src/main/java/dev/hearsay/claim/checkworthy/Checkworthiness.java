// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.LogisticModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely a content is a factual statement that the public has an interest in seeing verified: a logistic regression over its
 * words ({@link WordEvidence}), learned on the sentences of presidential debates that ClaimBuster's readers marked (Arslan, Hassan,
 * Li and Tremayne, ICWSM 2020). {@code training/checkworthy} fits it and says how good it is. It is no measure of truth: what is
 * said is not held against anything.
 */
public final class Checkworthiness {

    /** What is asked, demanded or intended is not asserted, so there is nothing to verify. */
    private static final Set<ClaimKind> ASSERT_NOTHING =
            EnumSet.of(ClaimKind.QUESTION, ClaimKind.DIRECTIVE, ClaimKind.INTENTION);

    private final LogisticModel model = new LogisticModel(Checkworthiness.class, "checkworthy-weights.tsv");

    /**
     * The figure of a content: that of its most check-worthy sentence, from 0 to 1; null where the source asserts nothing.
     *
     * @param kind of the claim
     * @param negated whether the source is said not to have said it
     * @param sentences the words of the content, by the sentences that it touches
     */
    public @Nullable Double of(ClaimKind kind, boolean negated, List<List<Word>> sentences) {
        if (negated || ASSERT_NOTHING.contains(kind) || sentences.isEmpty()) {
            return null;
        }
        return sentences.stream().mapToDouble(this::of).max().orElseThrow();
    }

    /** The figure of one sentence, or a part of one. */
    double of(List<Word> sentence) {
        return model.probability(WordEvidence.of(sentence));
    }
}
