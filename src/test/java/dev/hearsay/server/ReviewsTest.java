// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.Stories;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions of reviewers over HTTP, and the queue of what is still to be reviewed. */
class ReviewsTest {

    private static final ArticleClaims QUAY =
            story("quay.txt", "The quay is closing~Ada Merrow", "Ferries sail~Jo Lind", "The crane fell~Ilse Brandt");

    private static String database(Databases kind) throws IOException {
        String url = kind.fresh();
        Databases.write(url, QUAY);
        return url;
    }

    private static HttpResponse<String> decide(
            Served served, String claim, String reviewer, String decision, long seen) {
        return send(
                served,
                "{'article': 'quay.txt', 'claim': '" + claim + "', 'reviewer': '" + reviewer + "', 'decision': '"
                        + decision + "', 'seen': " + seen + "}");
    }

    private static HttpResponse<String> send(Served served, String json) {
        return served.post("/v1/reviews", json.replace('\'', '"'), "Content-Type", "application/json");
    }

    private static List<String> claims() {
        return QUAY.claims().stream().map(claim -> claim.id()).toList();
    }

    private static List<String> queued(Served served, String parameters) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        for (boolean more = true; more; ) {
            JsonNode page = served.json("/v1/queue?limit=1" + parameters + cursor);
            page.path("queue").forEach(entry -> ids.add(entry.at("/claim/id").asText()));
            cursor = "&cursor=" + page.path("next").asText();
            more = !page.path("next").isNull();
        }
        return ids;
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionIsRecordedAndAnotherThatHasNotSeenItIsNot(Databases kind) throws IOException {
        try (Served served = Served.reviews(database(kind))) {
            String claim = claims().get(0);
            HttpResponse<String> first = decide(served, claim, "ada", "confirm", 0);
            assertThat(first.statusCode()).isEqualTo(201);
            JsonNode recorded = Served.json(first);
            assertThat(recorded.path("after")).isEqualTo(recorded.path("before"));
            assertThat(recorded.at("/after/speaker").asText()).isEqualTo("Ada Merrow");
            HttpResponse<String> second = decide(served, claim, "bo", "reject", 0);
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(Served.json(second).path("review")).isEqualTo(recorded);
            long seen = recorded.path("review").asLong();
            assertThat(decide(served, claim, "bo", "reject", seen).statusCode()).isEqualTo(201);
            JsonNode page = served.json("/v1/reviews?article=quay.txt&claim=" + claim + "&limit=1");
            assertThat(page.path("reviews")).hasSize(1);
            JsonNode rest =
                    served.json("/v1/reviews?cursor=" + page.path("next").asText());
            assertThat(rest.at("/reviews/0/reviewer").asText()).isEqualTo("bo");
            assertThat(rest.path("next").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theQueueMayBeginWithTheMostCheckworthy(Databases kind) throws IOException {
        String url = database(kind);
        List<String> claims = claims();
        Databases.run(url, "UPDATE claims SET checkworthy = 0.9 WHERE id = '" + claims.get(1) + "'");
        Databases.run(url, "UPDATE claims SET checkworthy = 0.1 WHERE id = '" + claims.get(2) + "'");
        try (Served served = Served.reviews(url)) {
            assertThat(queued(served, "&order=checkworthy"))
                    .containsExactly(claims.get(1), claims.get(2), claims.get(0));
            decide(served, claims.get(1), "ada", "confirm", 0);
            assertThat(queued(served, "&order=checkworthy&reviewer=ada")).containsExactly(claims.get(2), claims.get(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theQueueHasWhatAReviewerHasNotDecidedAboutTheLeastSureFirst(Databases kind) throws IOException {
        String url = database(kind);
        List<String> claims = claims();
        Databases.run(url, "UPDATE claims SET certainty = 0.5 WHERE id = '" + claims.get(1) + "'");
        Databases.run(url, "UPDATE claims SET certainty = 0.2 WHERE id = '" + claims.get(2) + "'");
        try (Served served = Served.reviews(url)) {
            assertThat(queued(served, "")).containsExactly(claims.get(2), claims.get(1), claims.get(0));
            decide(served, claims.get(2), "ada", "confirm", 0);
            assertThat(queued(served, "&reviewer=ada")).containsExactly(claims.get(1), claims.get(0));
            assertThat(queued(served, "&reviewer=bo")).hasSize(3);
            JsonNode first = served.json("/v1/queue?reviewer=bo&limit=1").at("/queue/0");
            assertThat(first.path("seen").asLong()).isPositive();
            assertThat(queued(served, "&order=disputed&reviewer=cy")).isEmpty();
            decide(served, claims.get(2), "bo", "reject", first.path("seen").asLong());
            assertThat(queued(served, "&order=disputed&reviewer=cy")).containsExactly(claims.get(2));
            // a corrected article is to be reviewed again
            Databases.write(url, story("quay.txt", "The quay is closing~Ada Merrow"));
            assertThat(queued(served, "&reviewer=ada")).hasSize(1);
            Databases.write(url, Stories.kill("quay.txt", null));
            assertThat(queued(served, "")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[]|the body is not a JSON object",
                "{|the body is not a JSON object",
                "{'seen': 0}|article: it is missing",
                "{'article': 'quay.txt'}|seen: the id of the latest review",
                "{'article': 7, 'seen': 0}|article: a text or null",
                "{'article': 'none', 'claim': 'c', 'reviewer': 'a', 'decision': 'confirm', 'seen': 0}|there is no article",
                "{'article': 'quay.txt', 'claim': 'c', 'reviewer': 'a', 'decision': 'approve', 'seen': 0}|decision: one of confirm, correct",
                "{'article': 'quay.txt', 'claim': 'c', 'reviewer': ' ', 'decision': 'confirm', 'seen': 0}|reviewer: a name",
                "{'article': 'quay.txt', 'reviewer': 'a', 'decision': 'confirm', 'seen': 0}|claim: name the claim",
                "{'article': 'quay.txt', 'claim': 'c', 'reviewer': 'a', 'decision': 'correct', 'seen': 0}|change: say what is set",
                "{'article': 'quay.txt', 'claim': 'c', 'reviewer': 'a', 'decision': 'correct', 'change': [], 'seen': 0}|change: an object",
                "{'article': 'quay.txt', 'claim': 'c', 'reviewer': 'a', 'decision': 'reject', 'change': {'kind': 'belief'}, 'seen': 0}|only 'correct' and 'add'",
                "{'article': 'quay.txt', 'claims': 'c', 'seen': 0}|a review has no 'claims'",
            })
    void whatIsNoReviewIsRefused(String body, String message) throws IOException {
        try (Served served = Served.reviews(database(Databases.SQLITE))) {
            HttpResponse<String> response = send(served, body);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(Served.json(response).path("detail").asText()).contains(message);
        }
    }

    @Test
    void onlyJsonFromHereIsTaken() throws IOException {
        try (Served served = Served.reviews(database(Databases.SQLITE))) {
            assertThat(served.post("/v1/reviews", "{}", "Content-Type", "text/plain")
                            .statusCode())
                    .isEqualTo(415);
            assertThat(served.post("/v1/reviews", "{}").statusCode()).isEqualTo(415);
            HttpResponse<String> foreign = served.post(
                    "/v1/reviews", "{}", "Content-Type", "application/json", "Origin", "https://evil.example");
            assertThat(foreign.statusCode()).isEqualTo(403);
            assertThat(foreign.body()).contains("other-origin");
        }
    }

    @Test
    void withoutTheOptionNothingIsWritten() throws IOException {
        String url = database(Databases.SQLITE);
        try (Served served = Served.claims(url)) {
            HttpResponse<String> response = decide(served, claims().get(0), "ada", "confirm", 0);
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains("read-only").contains("--review");
            assertThat(served.json("/v1/reviews").path("reviews")).isEmpty();
        }
        Databases.run(url, "DROP VIEW review_disagreements");
        Databases.run(url, "DROP VIEW reviewed_fields");
        Databases.run(url, "DROP VIEW reviewed_claims");
        Databases.run(url, "DROP TABLE reviews");
        try (Served served = Served.claims(url)) {
            for (String path : List.of("/v1/reviews", "/v1/queue")) {
                assertThat(served.get(path).statusCode()).isEqualTo(404);
                assertThat(served.get(path).body()).contains("no tables for reviews yet");
            }
        }
    }
}
