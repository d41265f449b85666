// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Identity;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.Stories;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The claims, speakers and articles of either database are looked up over HTTP. */
class LookUpTest {

    private static final String[] QUAY = {"The quay is closing~Léonie Ström", "Ferries will sail at night~Ada Merrow"};

    private static List<String> contents(JsonNode answer) {
        List<String> contents = new ArrayList<>();
        answer.path("claims")
                .forEach(claim -> contents.add(claim.at("/content/text").asText()));
        return contents;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Served served(Databases kind, ArticleClaims... stories) throws IOException {
        String url = kind.fresh();
        Databases.write(url, stories);
        return Served.claims(url);
    }

    @ParameterizedTest
    @EnumSource
    void claimsMatchAllFilters(Databases kind) throws IOException {
        try (Served served = served(kind, story("quay.txt", QUAY), Stories.kill("dead.txt", null, "Gone~Ada Merrow"))) {
            assertThat(contents(served.json("/v1/claims")))
                    .containsExactly("The quay is closing", "Ferries will sail at night");
            assertThat(contents(served.json("/v1/claims?speaker=strom"))).containsExactly("The quay is closing");
            assertThat(contents(served.json("/v1/claims?q=ferry+night"))).containsExactly("Ferries will sail at night");
            assertThat(contents(served.json("/v1/claims?q=" + encoded("\"will sail\""))))
                    .hasSize(1);
            assertThat(contents(served.json("/v1/claims?q=" + encoded("\"ferries sail\""))))
                    .isEmpty();
            assertThat(contents(served.json("/v1/claims?kind=statement,belief&stance=neutral")))
                    .hasSize(2);
            assertThat(contents(served.json("/v1/claims?kind=question"))).isEmpty();
            assertThat(contents(served.json("/v1/claims?stance=deny"))).isEmpty();
            assertThat(contents(served.json("/v1/claims?negated=false&anonymous=true")))
                    .hasSize(2);
            assertThat(contents(served.json("/v1/claims?negated=true"))).isEmpty();
            assertThat(contents(served.json("/v1/claims?anonymous=false"))).isEmpty();
            assertThat(contents(served.json("/v1/claims?from=2031-03-09&until=2031-03")))
                    .hasSize(2);
            assertThat(contents(served.json("/v1/claims?from=2031-03-10"))).isEmpty();
            assertThat(contents(served.json("/v1/claims?until=2031-03-02"))).isEmpty();
            assertThat(contents(served.json("/v1/claims?min_confidence=0"))).hasSize(2);
            assertThat(contents(served.json("/v1/claims?min_confidence=1"))).isEmpty();
        }
    }

    /** A story whose claims have figures, in order; null for none. */
    private static ArticleClaims judged(String id, @Nullable Double... figures) {
        List<Claim> claims = new ArrayList<>();
        String[] contents = IntStream.range(0, figures.length)
                .mapToObj(i -> "Claim " + id + i)
                .toArray(String[]::new);
        ArticleClaims story = story(id, contents);
        for (int i = 0; i < figures.length; i++) {
            claims.add(story.claims().get(i).withCheckworthy(figures[i]));
        }
        return new ArticleClaims(story.article(), claims);
    }

    @ParameterizedTest
    @EnumSource
    void theMostCheckworthyComeFirst(Databases kind) throws IOException {
        try (Served served = served(kind, judged("a", 0.2, null, 0.9), judged("b", 0.2, 0.000_04, 0.91))) {
            List<String> sorted = List.of("Claim b2", "Claim a2", "Claim a0", "Claim b0", "Claim b1", "Claim a1");
            assertThat(contents(served.json("/v1/claims?order=checkworthy"))).isEqualTo(sorted);
            List<String> paged = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = served.json("/v1/claims?order=checkworthy&limit=1" + cursor);
                paged.addAll(contents(page));
                cursor = page.path("next").isNull()
                        ? ""
                        : "&cursor=" + page.path("next").asText();
            } while (!cursor.isEmpty());
            assertThat(paged).isEqualTo(sorted);
            assertThat(contents(served.json("/v1/claims?min_checkworthy=0.2")))
                    .containsExactly("Claim a0", "Claim a2", "Claim b0", "Claim b2");
            assertThat(contents(served.json("/v1/claims?min_checkworthy=0"))).doesNotContain("Claim a1");
            assertThat(served.json("/v1/articles?min_checkworthy=0.905").path("articles"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesMeetEachClaimOnceWhileOthersAreWritten(Databases kind) throws IOException {
        String url = kind.fresh();
        Databases.write(url, story("a", "One", "Two", "Three"));
        try (Served served = Served.claims(url)) {
            List<String> met = new ArrayList<>();
            JsonNode page = served.json("/v1/claims?limit=2");
            met.addAll(contents(page));
            Databases.write(url, story("b", "Four", "Five"));
            while (page.path("next").isTextual()) {
                page = served.json(
                        "/v1/claims?limit=2&cursor=" + page.path("next").asText());
                met.addAll(contents(page));
            }
            assertThat(met).containsExactly("One", "Two", "Three", "Four", "Five");
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonLinesCarryTheCursorInAHeader(Databases kind) throws IOException {
        try (Served served = served(kind, story("a", "One", "Two"))) {
            HttpResponse<String> first = served.get("/v1/claims?limit=1", "Accept", "application/x-ndjson");
            String cursor = first.headers().firstValue("Hearsay-Next").orElseThrow();
            assertThat(first.body().lines()).hasSize(1);
            HttpResponse<String> last =
                    served.get("/v1/claims?limit=1&cursor=" + cursor, "Accept", "application/x-ndjson");
            assertThat(last.body()).contains("Two");
            assertThat(last.headers().firstValue("Hearsay-Next")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordsToLookForAreAWrongQuery(Databases kind) throws IOException {
        try (Served served = served(kind, story("a", "One ferry OR none"))) {
            for (String typed : List.of(
                    "\"",
                    "\"ferry",
                    "ferry\" OR",
                    "ferry*",
                    "NEAR(",
                    "a AND",
                    "-ferry",
                    "col:ferry",
                    "'; DROP TABLE claims; --",
                    "ferry & | !",
                    "(((",
                    "\u0000ferry",
                    "ferry\\",
                    "^ferry",
                    "🚢 ferry")) {
                HttpResponse<String> response = served.get("/v1/claims?q=" + encoded(typed));
                assertThat(response.statusCode()).as(typed).isIn(200, 400);
            }
            assertThat(contents(served.json("/v1/claims?q=" + encoded("ferry or"))))
                    .hasSize(1);
            assertThat(served.get("/v1/claims?q=" + encoded("?!")).statusCode()).isEqualTo(400);
            assertThat(served.log()).isEmpty();
            assertThat(served.json("/v1/claims").path("claims")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrongParametersAreNamed(Databases kind) throws IOException {
        try (Served served = served(kind, story("a", "One"))) {
            for (String query : List.of(
                    "limit=0",
                    "limit=1001",
                    "limit=ten",
                    "cursor=!",
                    "cursor=eA",
                    "from=May",
                    "min_confidence=2",
                    "speaker=--",
                    "kind=Statement",
                    "page=2")) {
                HttpResponse<String> response = served.get("/v1/claims?" + query);
                assertThat(response.statusCode()).as(query).isEqualTo(400);
                assertThat(Served.json(response).path("detail").asText())
                        .contains(query.substring(0, query.indexOf('=')));
            }
            assertThat(served.get("/v1/speakers?cursor=eA").statusCode()).isEqualTo(400);
            assertThat(served.get("/v1/speakers?order=claims&cursor=cyBh").statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void speakersComeByNameOrByNumberOfClaims(Databases kind) throws IOException {
        try (Served served = served(
                kind, story("a", "One~Zora Pell", "Two~Zora Pell", "Three~Ada Merrow"), story("b", "Four~Zora Pell"))) {
            JsonNode first = served.json("/v1/speakers?limit=1");
            assertThat(first.at("/speakers/0/speaker").asText()).isEqualTo("Ada Merrow");
            JsonNode second = served.json(
                    "/v1/speakers?limit=1&cursor=" + first.path("next").asText());
            assertThat(second.at("/speakers/0/speaker").asText()).isEqualTo("Zora Pell");
            assertThat(second.at("/speakers/0/claims").asInt()).isEqualTo(3);
            assertThat(second.at("/speakers/0/articles").asInt()).isEqualTo(2);
            assertThat(second.at("/speakers/0/first_day").asText()).isEqualTo("2031-03-03");
            assertThat(second.path("next").isNull()).isTrue();
            assertThat(served.json("/v1/speakers?order=claims&limit=1")
                            .at("/speakers/0/speaker")
                            .asText())
                    .isEqualTo("Zora Pell");
            assertThat(served.json("/v1/speakers?name=pell").path("speakers")).hasSize(1);
        }
    }

    private static ArticleClaims dated(String id, @Nullable String day, String... lines) {
        Metadata metadata = Metadata.NONE.withTitle("On " + id);
        return story(
                id, day == null ? metadata : metadata.withPublished(LocalDate.parse(day), PublishedFrom.OPTION), lines);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("articles").findValuesAsText("id");
    }

    @ParameterizedTest
    @EnumSource
    void articlesComeByDayWithTheClaimsThatMatch(Databases kind) throws IOException {
        try (Served served = served(
                kind,
                dated("old", "2031-03-01", "Ferries sail~Ada Merrow", "The quay is closing~Zora Pell"),
                dated("undated", null, "Nobody knows"),
                dated("new", "2031-03-09", "It rains~Ada Merrow"),
                dated("later", "2031-03-01", "It snows~Ada Merrow"),
                story("plain", "A ferry sank"),
                Stories.kill("dead.txt", null, "Gone~Ada Merrow"))) {
            JsonNode all = served.json("/v1/articles");
            assertThat(ids(all)).containsExactly("new", "later", "old", "plain", "undated");
            assertThat(all.path("next").isNull()).isTrue();
            JsonNode old = all.at("/articles/2");
            assertThat(old.path("heading").asText()).isEqualTo("On old");
            assertThat(old.path("claims").asInt()).isEqualTo(2);
            assertThat(old.path("speakers").toString()).isEqualTo("[\"Ada Merrow\",\"Zora Pell\"]");
            assertThat(all.at("/articles/3/heading").asText()).isEqualTo("plain");
            List<String> met = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = served.json("/v1/articles?limit=1" + cursor);
                assertThat(ids(page)).hasSize(1);
                met.addAll(ids(page));
                cursor = page.path("next").isNull()
                        ? ""
                        : "&cursor=" + page.path("next").asText();
            } while (!cursor.isEmpty());
            assertThat(met).containsExactly("new", "later", "old", "plain", "undated");
            JsonNode ferries = served.json("/v1/articles?q=ferry");
            assertThat(ids(ferries)).containsExactly("old", "plain");
            assertThat(ferries.at("/articles/0/claims").asInt()).isEqualTo(1);
            assertThat(ferries.at("/articles/0/speakers").toString()).isEqualTo("[\"Ada Merrow\"]");
            assertThat(ids(served.json("/v1/articles?speaker=pell&kind=statement")))
                    .containsExactly("old");
            assertThat(ids(served.json("/v1/articles?stance=deny"))).isEmpty();
            for (String wrong : List.of("cursor=eA", "cursor=MSB4", "limit=0", "page=2")) {
                assertThat(served.get("/v1/articles?" + wrong).statusCode())
                        .as(wrong)
                        .isEqualTo(400);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anArticleIsFoundByItsIdOrIdentity(Databases kind) throws IOException {
        ArticleClaims north = Stories.at(
                Identity.Basis.PLACE,
                "/wire/north/001.txt",
                "/wire/north/001.txt",
                "aa",
                story("mon/001.txt", "North~Ada Merrow"));
        ArticleClaims south = Stories.at(
                Identity.Basis.PLACE,
                "/wire/south/001.txt",
                "/wire/south.zip!/mon/001.txt",
                "bb",
                story("001.txt", "South"));
        ArticleClaims other = Stories.at(
                Identity.Basis.PLACE, "/wire/west/001.txt", "/wire/west/001.txt", "cc", story("001.txt", "West"));
        try (Served served = served(kind, north, south, other)) {
            JsonNode article = served.json("/v1/articles/mon/001.txt");
            assertThat(article.path("text").asText()).isEqualTo("North, Ada Merrow said.\n");
            assertThat(contents(article)).containsExactly("North");
            assertThat(served.json("/v1/articles/mon%2F001.txt")).isEqualTo(article);
            HttpResponse<String> several = served.get("/v1/articles/001.txt");
            assertThat(several.statusCode()).isEqualTo(409);
            JsonNode identities = Served.json(several).path("identities");
            assertThat(identities).hasSize(2);
            JsonNode first = served.json("/v1/articles/" + identities.get(1).asText());
            assertThat(contents(first)).containsExactly("South");
            assertThat(first.path("file").asText()).isEqualTo("south.zip!/mon/001.txt");
            assertThat(served.get("/v1/articles/none.txt").statusCode()).isEqualTo(404);
            assertThat(served.get("/v1/articles/..%2f..%2fetc%2fpasswd").statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noAnswerNamesAFolderOfTheMachine(Databases kind) throws IOException {
        ArticleClaims story = Stories.at(
                Identity.Basis.PLACE,
                "/secret/wire/a.txt",
                "/secret/wire/a.txt",
                "aa",
                story("a.txt", "One~Ada Merrow"));
        try (Served served = served(kind, story)) {
            for (String path : List.of(
                    "/v1/claims",
                    "/v1/speakers",
                    "/v1/articles",
                    "/v1/articles/a.txt",
                    "/v1/metrics",
                    "/openapi.json",
                    "/x")) {
                assertThat(served.get(path).body()).doesNotContain("/secret", "target/databases");
            }
            assertThat(served.json("/v1/claims").at("/claims/0/article/file").asText())
                    .isEqualTo("a.txt");
        }
    }
}
