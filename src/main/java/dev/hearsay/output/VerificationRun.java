// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One way through a claims file, line by line, with the article that it has come to. */
final class VerificationRun {

    private final ClaimReader claims;
    private final TextSource texts;
    private final @Nullable ClaimIds ids;
    private final Consumer<Mismatch> found;
    private @Nullable ArticleProof article;
    private long lines;
    private long articles;
    private long failed;

    VerificationRun(ClaimReader claims, TextSource texts, @Nullable ClaimIds ids, Consumer<Mismatch> found) {
        this.claims = claims;
        this.texts = texts;
        this.ids = ids;
        this.found = found;
    }

    /** Goes one line on; false at the end. */
    boolean step() throws IOException {
        Optional<WrittenClaim> claim;
        try {
            claim = claims.next();
        } catch (ClaimFormatException e) {
            lines++;
            failed++;
            found.accept(new Mismatch(e.file(), e.line(), null, "", e.getMessage()));
            return true;
        }
        claim.ifPresent(this::check);
        return claim.isPresent();
    }

    private void check(WrittenClaim claim) {
        ArticleProof proof = article;
        if (proof == null || !proof.isOf(claim)) {
            proof = ArticleProof.read(claim, texts, ids);
            article = proof;
            articles++;
        }
        List<ArticleProof.Finding> findings = proof.check(claim);
        for (ArticleProof.Finding finding : findings) {
            found.accept(new Mismatch(claims.file(), claim.line(), claim.id(), finding.field(), finding.message()));
        }
        lines++;
        failed += findings.isEmpty() ? 0 : 1;
    }

    Verification result() {
        return new Verification(lines, articles, failed);
    }
}
