// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves a claims file against its articles: that each article is still the one that was read, that every span lies
 * inside its text, and that the words given are the words there. The claims of an article stand together, so an
 * article is read once, and only one is kept at a time.
 */
public final class Verifier {

    private final TextSource texts;
    private final @Nullable ClaimIds ids;

    /** A verifier that takes the ids of claims as they are. */
    public Verifier(TextSource texts) {
        this.texts = texts;
        this.ids = null;
    }

    /** A verifier that makes the ids of claims again, too. */
    public Verifier(TextSource texts, ClaimIds ids) {
        this.texts = texts;
        this.ids = ids;
    }

    /**
     * Verifies all claims of a file.
     *
     * @param claims read to the end, and left open
     * @param found takes each mismatch, in the order of the file; a line that is no claim is one
     * @throws IOException if the claims file itself can't be read
     */
    public Verification verify(ClaimReader claims, Consumer<Mismatch> found) throws IOException {
        VerificationRun run = new VerificationRun(claims, texts, ids, found);
        boolean more = true;
        while (more) {
            more = run.step();
        }
        return run.result();
    }
}
