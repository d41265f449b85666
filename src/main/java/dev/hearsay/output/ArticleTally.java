// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tallies the claims of one article that hold against its present text, so that it is reported once. */
final class ArticleTally {

    private final WrittenClaim first;
    private final ArticleAgain again;
    private final @Nullable ArticleProof proof;
    private int claims;
    private int held;
    private int moved;

    ArticleTally(WrittenClaim first, ArticleAgain again) {
        this.first = first;
        this.again = again;
        this.proof = again.proof(null);
    }

    /** Counts a claim, and returns whether it holds. */
    boolean add(WrittenClaim claim) {
        claims++;
        boolean holds = proof != null && proof.holds(claim);
        held += holds ? 1 : 0;
        moved += !holds && proof != null && proof.hasWords(claim) ? 1 : 0;
        return holds;
    }

    /** What there is to report once all claims are counted; empty if the article is what it was. */
    Optional<Mismatch> report(String file) {
        return switch (again.state()) {
            case SAME -> Optional.empty();
            case CHANGED -> Optional.of(mismatch(file, "article.sha256", changed()));
            case GONE, UNREADABLE -> Optional.of(mismatch(file, "article.file", again.trouble() + ": " + unproved()));
        };
    }

    private Mismatch mismatch(String file, String field, String message) {
        return new Mismatch(file, first.line(), null, field, message);
    }

    private String changed() {
        String elsewhere = moved == 0
                ? ""
                : moved == 1
                        ? ", 1 more has its words elsewhere in it"
                        : ", " + moved + " more have their words elsewhere in it";
        return "the article " + TerminalText.clean(first.article().file()) + " has changed since: "
                + (held == claims
                        ? "all of its " + counted() + " still hold"
                        : held + " of its " + counted() + " still hold")
                + elsewhere;
    }

    private String unproved() {
        return claims == 1 ? "its claim can't be proved" : "none of its " + claims + " claims can be proved";
    }

    private String counted() {
        return claims == 1 ? "1 claim" : claims + " claims";
    }
}
