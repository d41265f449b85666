// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves written claims against their articles: that each article is still the one that was read, that every span lies
 * inside its text, and that the words given are the words there. An article that has changed is reported once. The claims
 * of an article are contiguous, so an article is read once, and only one is kept at a time.
 *
 * @param texts that spans count into
 * @param ids makes the ids of claims again; null to take them as they are
 * @param files the articles' files, where {@code texts} are copies in a database: one that has changed is reported, and
 *     one that is gone is counted; null where {@code texts} are the files
 */
public record Verifier(
        TextSource texts, @Nullable ClaimIds ids, @Nullable TextSource files) {

    /** A verifier that takes the ids of claims as they are. */
    public Verifier(TextSource texts) {
        this(texts, null, null);
    }

    /** A verifier that makes the ids of claims again, too. */
    public Verifier(TextSource texts, ClaimIds ids) {
        this(texts, ids, null);
    }

    /**
     * Verifies all claims of a reader.
     *
     * @param claims read to the end, and left open
     * @param found takes each mismatch, in the order of the claims; a record that is not a claim is one
     * @throws IOException if the claims can't be read
     */
    public Verification verify(ClaimReader claims, Consumer<Mismatch> found) throws IOException {
        VerificationRun run = new VerificationRun(claims, this, found);
        boolean more = true;
        while (more) {
            more = run.step();
        }
        return run.result();
    }
}
