// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Speaker;
import dev.hearsay.pipeline.OffsetUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a claim record is made from.
 *
 * @param article that the claim is of
 * @param unit that offsets are written in
 * @param claim that is written; null where only the article is
 * @param speaker the one of the claim's speakers that the fields of a speaker are of; null for none
 */
public record RecordSubject(
        Article article,
        OffsetUnit unit,
        @Nullable Claim claim,
        @Nullable Speaker speaker) {

    /** An article without its claims. */
    public RecordSubject(Article article, OffsetUnit unit) {
        this(article, unit, null, null);
    }

    public RecordSubject withClaim(Claim value) {
        return new RecordSubject(article, unit, value, null);
    }

    public RecordSubject withSpeaker(Speaker value) {
        return new RecordSubject(article, unit, claim, value);
    }
}
