// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One way through written claims, claim by claim, with the article that it has come to. */
final class VerificationRun {

    private final ClaimReader claims;
    private final Verifier verifier;
    private final Consumer<Mismatch> found;
    private @Nullable Current current;
    private long count;
    private long articles;
    private long failed;
    private long changed;
    private long gone;

    /**
     * The article whose claims are being checked.
     *
     * @param proof of the text that its spans count into; null where there is none
     * @param tally of its file, where that is not what it was; null where it is
     */
    private record Current(
            WrittenArticle article,
            @Nullable ArticleProof proof,
            @Nullable ArticleTally tally) {}

    VerificationRun(ClaimReader claims, Verifier verifier, Consumer<Mismatch> found) {
        this.claims = claims;
        this.verifier = verifier;
        this.found = found;
    }

    /** Moves to the next claim; false at the end. */
    boolean step() throws IOException {
        Optional<WrittenClaim> claim;
        try {
            claim = claims.next();
        } catch (ClaimFormatException e) {
            count++;
            failed++;
            found.accept(new Mismatch(e.file(), e.line(), null, "", e.getMessage()));
            return true;
        }
        if (claim.isEmpty()) {
            leave();
            return false;
        }
        check(claim.get());
        return true;
    }

    private void check(WrittenClaim claim) {
        Current article = current;
        if (article == null || !article.article().equals(claim.article())) {
            leave();
            article = entered(claim);
            current = article;
            articles++;
        }
        count++;
        boolean holdsInFile = article.tally() != null && article.tally().add(claim);
        if (article.proof() == null) {
            failed += holdsInFile ? 0 : 1;
            return;
        }
        List<ArticleProof.Finding> findings = article.proof().check(claim);
        for (ArticleProof.Finding finding : findings) {
            found.accept(new Mismatch(claims.file(), claim.line(), claim.id(), finding.field(), finding.message()));
        }
        failed += findings.isEmpty() ? 0 : 1;
    }

    private Current entered(WrittenClaim claim) {
        WrittenArticle article = claim.article();
        ArticleAgain text = ArticleAgain.read(article, verifier.texts());
        boolean proved = text.state() == ArticleAgain.State.SAME;
        ArticleAgain file = proved && verifier.files() != null ? ArticleAgain.read(article, verifier.files()) : text;
        changed += file.state() == ArticleAgain.State.CHANGED ? 1 : 0;
        gone += proved && !file.isReadable() ? 1 : 0;
        boolean reported = !proved || file.state() == ArticleAgain.State.CHANGED;
        return new Current(
                article, proved ? text.proof(verifier.ids()) : null, reported ? new ArticleTally(claim, file) : null);
    }

    /** Reports the article whose claims are finished. */
    private void leave() {
        if (current != null && current.tally() != null) {
            current.tally().report(claims.file()).ifPresent(found);
        }
    }

    Verification result() {
        return new Verification(count, articles, failed, changed, gone);
    }
}
