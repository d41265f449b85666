// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static dev.hearsay.output.store.Databases.rows;
import static dev.hearsay.output.store.Databases.write;
import static dev.hearsay.output.store.Stories.kill;
import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.review.BadReviewException;
import dev.hearsay.review.ClaimChange;
import dev.hearsay.review.Decision;
import dev.hearsay.review.Review;
import dev.hearsay.review.ReviewRequest;
import dev.hearsay.review.ReviewedClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions of reviewers are rows that are only added, and outlive every run. */
class ReviewStoreTest {

    private static final String STANDING =
            "SELECT claim_id, reviewer, decision FROM reviewed_claims ORDER BY review_id";
    private static final String DISAGREEMENTS =
            "SELECT what, claim_id, reviewer, decided, found FROM review_disagreements ORDER BY 1, 2, 3";

    private static ReviewStore store(String url) throws StoreException {
        return ReviewStore.open(DatabaseUrl.parse(url, Map.of()));
    }

    private static ReviewAnswer decide(
            String url, @Nullable String claim, String reviewer, Decision decision, long seen, ClaimChange change)
            throws IOException {
        return store(url)
                .decide(new ReviewRequest(
                        "quay.txt", claim, reviewer, decision, change, OffsetUnit.CODEPOINT, seen, null));
    }

    private static long decide(String url, String claim, String reviewer, Decision decision, long seen)
            throws IOException {
        ReviewAnswer answer = decide(url, claim, reviewer, decision, seen, ClaimChange.NONE);
        assertThat(answer.recorded()).isTrue();
        return answer.review().id();
    }

    private static ReviewedClaim before(Review review) {
        return Objects.requireNonNull(review.before());
    }

    private static ReviewedClaim after(Review review) {
        return Objects.requireNonNull(review.after());
    }

    private static ClaimChange date(String value) {
        return ClaimChange.of(fields().put("date", value));
    }

    private static ObjectNode fields() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static List<String> claims(String url) {
        return rows(url, "SELECT id FROM claims ORDER BY ordinal");
    }

    @ParameterizedTest
    @EnumSource
    void decisionsAreRowsThatNothingOverwrites(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("quay.txt", "The quay is closed", "The crane fell~Jo Lind"));
        List<String> claims = claims(url);
        long first = decide(url, claims.get(0), "ada", Decision.CONFIRM, 0);
        Review corrected = decide(url, claims.get(0), "ada", Decision.CORRECT, first, date("2031-03-03"))
                .review();
        assertThat(before(corrected).date()).isEqualTo("2031-W10");
        assertThat(after(corrected).date()).isEqualTo("2031-03-03");
        assertThat(rows(url, STANDING)).containsExactly(claims.get(0) + "|ada|correct");
        long rejected = decide(url, claims.get(1), "ada", Decision.REJECT, 0);
        long undone = decide(url, claims.get(0), "ada", Decision.UNDO, corrected.id());
        assertThat(rows(url, STANDING)).containsExactly(claims.get(0) + "|ada|confirm", claims.get(1) + "|ada|reject");
        decide(url, claims.get(1), "ada", Decision.UNDO, rejected);
        decide(url, claims.get(0), "ada", Decision.UNDO, undone);
        assertThat(rows(url, STANDING)).isEmpty();
        assertThat(rows(url, "SELECT decision FROM reviews ORDER BY review_id"))
                .containsExactly("confirm", "correct", "reject", "undo", "undo", "undo");
        assertThatThrownBy(() -> Databases.run(url, "UPDATE reviews SET reviewer = 'bo'"))
                .hasMessageContaining("only added");
        assertThatThrownBy(() -> Databases.run(url, "DELETE FROM reviews")).hasMessageContaining("only added");
    }

    @ParameterizedTest
    @EnumSource
    void correctionsBuildOnThoseBefore(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("quay.txt", "The quay is closed"));
        String claim = claims(url).get(0);
        Review dated = decide(url, claim, "ada", Decision.CORRECT, 0, date("2031-03-03"))
                .review();
        Review both = decide(
                        url, claim, "ada", Decision.CORRECT, dated.id(), ClaimChange.of(fields().put("kind", "belief")))
                .review();
        assertThat(after(both).date()).isEqualTo("2031-03-03");
        assertThat(after(both).kind()).isEqualTo("belief");
        assertThat(before(both).date()).isEqualTo("2031-W10");
        assertThatThrownBy(() -> decide(url, claim, "ada", Decision.CORRECT, both.id(), date("2031-03-03")))
                .isInstanceOf(BadReviewException.class)
                .hasMessageContaining("confirm it instead");
        assertThat(rows(url, DISAGREEMENTS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAddedClaimHasAnIdOfItsOwnWhichOthersDecideAbout(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("quay.txt", "The quay is closed"));
        ObjectNode fields = fields();
        fields.putArray("content").addArray().add(4).add(8);
        fields.putArray("speakers").addObject().put("name", "a clerk");
        Review added = decide(url, null, "ada", Decision.ADD, 0, ClaimChange.of(fields))
                .review();
        assertThat(added.claim()).startsWith("r_");
        assertThat(after(added).content().text()).isEqualTo("quay");
        assertThat(added.before()).isNull();
        // the same words are the same claim, which bo has to look at first
        ReviewAnswer again = decide(url, null, "bo", Decision.ADD, 0, ClaimChange.of(fields));
        assertThat(again).isEqualTo(new ReviewAnswer(false, added));
        Review corrected = decide(url, added.claim(), "bo", Decision.CORRECT, added.id(), date("2031"))
                .review();
        assertThat(corrected.before()).isEqualTo(added.after());
        decide(url, added.claim(), "ada", Decision.UNDO, corrected.id());
        assertThat(rows(url, STANDING)).containsExactly(added.claim() + "|bo|correct");
    }

    @ParameterizedTest
    @EnumSource
    void whatADecisionCantBeAboutIsRefused(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("quay.txt", "The quay is closed"));
        String claim = claims(url).get(0);
        assertThatThrownBy(() -> decide(url, "c_none", "ada", Decision.CONFIRM, 0))
                .hasMessageContaining("there is no such claim");
        assertThatThrownBy(() -> decide(url, claim, "ada", Decision.UNDO, 0))
                .hasMessageContaining("no decision of ada to undo");
        assertThatThrownBy(() -> decide(url, claim, "ada", Decision.CONFIRM, 7))
                .hasMessageContaining("seen: there is no review 7");
        write(url, kill("quay.txt", null));
        assertThatThrownBy(() -> decide(url, claim, "ada", Decision.CONFIRM, 0))
                .hasMessageContaining("there is no such claim");
        assertThat(rows(url, "SELECT count(*) FROM reviews")).containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    void twoReviewersAtOnceLoseNothing(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("quay.txt", "The quay is closed", "The crane fell~Jo Lind"));
        String claim = claims(url).get(0);
        int rounds = 10;
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService reviewers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> conflicts = new ArrayList<>();
            for (String reviewer : List.of("ada", "bo")) {
                conflicts.add(reviewers.submit(() -> {
                    long seen = 0;
                    int refused = 0;
                    for (int round = 0; round < rounds; round++) {
                        together.await();
                        Decision decision = round % 2 == 0 ? Decision.CONFIRM : Decision.REJECT;
                        ReviewAnswer answer = decide(url, claim, reviewer, decision, seen, ClaimChange.NONE);
                        while (!answer.recorded()) {
                            refused++;
                            seen = answer.review().id();
                            answer = decide(url, claim, reviewer, decision, seen, ClaimChange.NONE);
                        }
                        seen = answer.review().id();
                    }
                    return refused;
                }));
            }
            int refused = conflicts.get(0).get() + conflicts.get(1).get();
            // of two that begin with the same knowledge, one is told of the other
            assertThat(refused).isGreaterThanOrEqualTo(rounds);
        } finally {
            reviewers.shutdown();
        }
        assertThat(rows(url, "SELECT reviewer, count(*) FROM reviews GROUP BY reviewer ORDER BY reviewer"))
                .containsExactly("ada|" + rounds, "bo|" + rounds);
        assertThat(rows(url, STANDING)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aRerunKeepsTheDecisionsAndShowsWhereItDisagrees(Databases kind) throws Exception {
        String url = kind.fresh();
        ArticleClaims quay = story("quay.txt", "The quay is closed", "The crane fell~Jo Lind", "It stays so");
        write(url, quay);
        List<String> claims = claims(url);
        decide(url, claims.get(0), "ada", Decision.CORRECT, 0, date("2031-03-03"));
        decide(url, claims.get(1), "ada", Decision.REJECT, 0);
        decide(url, claims.get(2), "ada", Decision.CONFIRM, 0);
        write(url, quay);
        assertThat(rows(url, DISAGREEMENTS)).isEmpty();
        // a later model finds another date and another source, and not the last claim
        write(
                url,
                Stories.rerun(
                        quay, claim -> claim.id().equals(claims.get(2)) ? null : Stories.dated(claim, "2031-04")));
        assertThat(rows(url, STANDING)).hasSize(3);
        assertThat(rows(url, DISAGREEMENTS))
                .containsExactly(
                        "date|" + claims.get(0) + "|ada|2031-03-03|2031-04",
                        "date|" + claims.get(1) + "|ada|null|2031-04",
                        "gone|" + claims.get(2) + "|ada|It stays so|null");
        // the article itself is corrected
        write(url, story("quay.txt", "The quay is open"));
        assertThat(rows(url, DISAGREEMENTS))
                .filteredOn(row -> row.startsWith("text|"))
                .hasSize(3);
        assertThat(rows(url, "SELECT count(*) FROM reviews")).containsExactly("3");
        assertThat(rows(url, "SELECT count(*) FROM reviewed_texts")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void reviewersWhoDifferAreShown(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("quay.txt", "The quay is closed"));
        String claim = claims(url).get(0);
        long first = decide(url, claim, "ada", Decision.CONFIRM, 0);
        long second = decide(url, claim, "bo", Decision.CONFIRM, first);
        assertThat(rows(url, DISAGREEMENTS)).isEmpty();
        decide(url, claim, "bo", Decision.REJECT, second);
        assertThat(rows(url, DISAGREEMENTS)).containsExactly("reviewers|" + claim + "|ada|confirm|reject");
    }

    @ParameterizedTest
    @EnumSource
    void reviewsAreReadAPageAtATime(Databases kind) throws Exception {
        String url = kind.fresh();
        write(url, story("quay.txt", "The quay is closed"));
        String claim = claims(url).get(0);
        long first = decide(url, claim, "ada", Decision.CONFIRM, 0);
        long second = decide(url, claim, "bo", Decision.REJECT, first);
        try (StoredClaims stored = StoredClaims.open(DatabaseUrl.parse(url, Map.of()))) {
            ReviewPage page = stored.reviews(new ReviewQuery("quay.txt", claim, null, 0, 1));
            assertThat(page.reviews()).extracting(Review::id).containsExactly(first);
            assertThat(page.next()).contains(first);
            ReviewPage rest = stored.reviews(new ReviewQuery(null, null, null, first, 1));
            assertThat(rest.reviews()).extracting(Review::id).containsExactly(second);
            assertThat(rest.next()).isEmpty();
            assertThat(stored.reviews(new ReviewQuery(null, null, "bo", 0, 10)).reviews())
                    .extracting(Review::decision)
                    .containsExactly(Decision.REJECT);
            assertThat(stored.reviews(new ReviewQuery("none", null, null, 0, 10))
                            .reviews())
                    .isEmpty();
        }
    }
}
