// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.ArticleText;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.ReviewAnswer;
import dev.hearsay.output.store.ReviewStore;
import dev.hearsay.output.store.StoredClaims;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.review.ClaimChange;
import dev.hearsay.review.Decision;
import dev.hearsay.review.ReviewRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay reviews}: samples are extracted into a database, reviewed, exported and evaluated. */
class ReviewsTest {

    private static final String STRIKE = "harbour-strike.txt";
    private static final String RULING = "lighthouse-ruling.txt";

    @TempDir
    private Path folder;

    private Path input;
    private Path database;
    private String url;

    @BeforeEach
    void extract() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        for (String name : List.of(STRIKE, RULING)) {
            Files.copy(Path.of("samples/text", name), input.resolve(name));
        }
        database = folder.resolve("claims.db");
        url = "jdbc:sqlite:" + database;
        assertThat(extracted().code()).isZero();
    }

    private CommandRun extracted() {
        return CommandRun.of("extract", input.toString(), "-o", database.toString());
    }

    private List<WrittenClaim> claims(String article) throws IOException {
        try (StoredClaims claims = StoredClaims.open(DatabaseUrl.parse(url, Map.of()))) {
            ArticleText found = claims.articles(article).get(0);
            return claims.of(found);
        }
    }

    private long decide(
            String article, @Nullable String claim, String reviewer, Decision decision, long seen, String change)
            throws IOException {
        ObjectNode fields = (ObjectNode) new ObjectMapper().readTree(change.replace('\'', '"'));
        ReviewAnswer answer = ReviewStore.open(DatabaseUrl.parse(url, Map.of()))
                .decide(new ReviewRequest(
                        article, claim, reviewer, decision, ClaimChange.of(fields), OffsetUnit.CODEPOINT, seen, null));
        assertThat(answer.recorded()).isTrue();
        return answer.review().id();
    }

    private void confirmAll(String article, String reviewer) throws IOException {
        for (WrittenClaim claim : claims(article)) {
            decide(article, claim.id(), reviewer, Decision.CONFIRM, lastOf(claim.id()), "{}");
        }
    }

    private CommandRun reviews(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "reviews";
        all[1] = database.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return CommandRun.of(all);
    }

    @Test
    void anArticleWhoseClaimsAreAllConfirmedIsGoldThatItsOwnExtractionReaches() throws Exception {
        confirmAll(STRIKE, "ada");
        decide(RULING, claims(RULING).get(0).id(), "ada", Decision.CONFIRM, 0, "{}");
        Path gold = folder.resolve("gold");
        CommandRun exported = reviews("--to", "brat", "-o", gold.toString());
        assertThat(exported.code()).isZero();
        int left = claims(RULING).size() - 1;
        assertThat(exported.err())
                .contains(RULING + ": left out, " + left + " claims without a decision")
                .contains(claims(STRIKE).size() + " claims in 1 reviewed article");
        CommandRun evaluated = CommandRun.of("evaluate", gold.toString());
        assertThat(evaluated.code()).isZero();
        assertThat(evaluated.out())
                .containsPattern("who.said.what +P 100\\.0 R 100\\.0 F1 100\\.0")
                .containsPattern("strict \\(exact source\\+content\\) +P 100\\.0 R 100\\.0 F1 100\\.0")
                .containsPattern("speaker right, all +100\\.0%");
        CommandRun jsonl = reviews("--to", "jsonl");
        List<String> stored = Databases.json(url).stream()
                .filter(record -> record.contains("\"id\":\"" + STRIKE + "\""))
                .toList();
        assertThat(jsonl.out().lines()).containsExactlyInAnyOrderElementsOf(stored);
        CommandRun again = reviews("--to", "brat", "-o", gold.toString());
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("the folder is not empty");
    }

    @Test
    void rejectedAndAddedClaimsCountAgainstTheExtraction() throws Exception {
        List<WrittenClaim> claims = claims(STRIKE);
        int count = claims.size();
        confirmAll(STRIKE, "ada");
        long first = lastOf(claims.get(0).id());
        decide(STRIKE, claims.get(0).id(), "ada", Decision.REJECT, first, "{}");
        decide(STRIKE, null, "ada", Decision.ADD, 0, "{'content': [[0, 10]], 'speakers': [{'name': 'Ada Quay'}]}");
        long second = lastOf(claims.get(1).id());
        decide(STRIKE, claims.get(1).id(), "ada", Decision.CORRECT, second, "{'date': '2025-01', 'kind': 'belief'}");
        Path gold = folder.resolve("gold");
        assertThat(reviews("--to", "brat", "-o", gold.toString()).code()).isZero();
        // the rejected one is wrong, the added one is missed
        assertThat(CommandRun.of("evaluate", gold.toString()).out())
                .containsPattern("who.said.what .*\\(gold " + count + " pred " + count + "\\)");
        Path jsonl = folder.resolve("gold.jsonl");
        assertThat(reviews("--to", "jsonl", "-o", jsonl.toString()).code()).isZero();
        assertThat(Files.readString(jsonl))
                .contains("\"value\":\"2025-01\",\"precision\":\"month\",\"basis\":\"expression\"")
                .contains("\"kind\":\"belief\"")
                .contains("\"name\":\"Ada Quay\"")
                .doesNotContain(claims.get(0).id());
        assertThat(CommandRun.of("verify", jsonl.toString()).code()).isZero();
    }

    private long lastOf(String claim) {
        return Long.parseLong(
                Databases.rows(url, "SELECT coalesce(max(review_id), 0) FROM reviews WHERE claim_id = '" + claim + "'")
                        .get(0));
    }

    @Test
    void agreementIsCohensKappaAndTheMeasuresOfTheEvaluation() throws Exception {
        assertThat(reviews("--agreement").out()).isEqualTo("no two reviewers decided about the same claim\n");
        List<WrittenClaim> claims = claims(RULING);
        confirmAll(RULING, "ada");
        for (WrittenClaim claim : claims) {
            boolean rejected = claim.equals(claims.get(0));
            decide(RULING, claim.id(), "bo", rejected ? Decision.REJECT : Decision.CONFIRM, lastOf(claim.id()), "{}");
        }
        int count = claims.size();
        String out = reviews("--agreement").out();
        assertThat(out)
                .contains("ada and bo: " + count + " claims decided about by both, " + (count - 1)
                        + " alike, Cohen's kappa 0.00")
                .contains("in 1 article that both reviewed completely, bo against ada:")
                .containsPattern("who.said.what +P 100\\.0 R .*\\(gold " + count + " pred " + (count - 1) + "\\)");
        CommandRun tied = reviews("--to", "jsonl");
        assertThat(tied.err()).contains("1 claim about which as many reviewers decided one way as another");
        assertThat(tied.out()).isEmpty();
        assertThat(reviews("--to", "jsonl", "--reviewer", "bo").out().lines()).hasSize(count - 1);
        CommandRun unknown = reviews("--to", "jsonl", "--reviewer", "cy");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("there are no decisions of 'cy'; there are those of ada, bo");
        assertThat(reviews("--disagreements").out())
                .contains(RULING + "\t" + claims.get(0).id() + "\treviewers\tada\tconfirm\tconfirm\tbo: reject\n");
    }

    @Test
    void aRerunOverAChangedArticleShowsWhatTheDecisionsNoLongerFit() throws Exception {
        confirmAll(RULING, "ada");
        assertThat(extracted().code()).isZero();
        CommandRun same = reviews("--disagreements");
        assertThat(same.err()).contains("0 disagreements");
        assertThat(same.out().lines()).hasSize(1);
        Path file = input.resolve(RULING);
        Files.writeString(file, Files.readString(file) + "\nThe quay stays open, the harbour office said.\n");
        assertThat(extracted().code()).isZero();
        int decisions = Integer.parseInt(
                Databases.rows(url, "SELECT count(*) FROM reviews").get(0));
        CommandRun changed = reviews("--disagreements", "--to", "jsonl");
        assertThat(changed.out().lines().filter(line -> line.contains("\"what\":\"text\"")))
                .hasSize(decisions);
        CommandRun gold = reviews("--to", "jsonl");
        assertThat(gold.out()).isEmpty();
        assertThat(gold.err()).contains(RULING + ": left out, its text was changed after the review");
        confirmAll(RULING, "ada");
        assertThat(reviews("--to", "jsonl").out().lines())
                .hasSize(claims(RULING).size());
    }
}
