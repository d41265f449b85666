// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Speaker;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.PeopleStore;
import dev.hearsay.output.store.StoredClaims;
import dev.hearsay.output.store.Stories;
import dev.hearsay.output.store.TemporaryClaims;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People of either database are looked up over HTTP, once its speakers are resolved. */
class PeopleTest {

    private static final List<String> UNRESOLVED = List.of(
            "/v1/people",
            "/v1/people/p_1",
            "/v1/claims?person=p_1",
            "/v1/claims?people=true",
            "/v1/articles?person=p_1",
            "/v1/articles/north.txt?people=true");

    /** An article of lines {@code CONTENT~SPEAKER~ROLE}; the role may be left out. */
    static ArticleClaims on(int day, String id, String... lines) {
        Metadata metadata = Metadata.NONE
                .withPublished(LocalDate.of(2031, 3, day))
                .withTitle("Story " + id)
                .withPublisher("Paper " + day);
        ArticleClaims story = story(id, metadata, lines);
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : story.claims()) {
            String[] parts = lines[claims.size()].split("~", -1);
            claims.add(withRole(claim, parts.length > 2 ? parts[2] : null));
        }
        return new ArticleClaims(story.article(), claims);
    }

    private static Claim withRole(Claim claim, @Nullable String role) {
        return claim.withSpeakers(claim.speakers().stream()
                .map(speaker -> new Speaker(
                        speaker.name(), null, null, speaker.type(), role, null, false, null, speaker.mention()))
                .toList());
    }

    static void resolve(String url) throws IOException {
        try (PeopleStore store = PeopleStore.open(DatabaseUrl.parse(url, Map.of()))) {
            store.resolve(() -> false);
        }
    }

    static String resolved(Databases kind) throws IOException {
        String url = kind.fresh();
        Databases.write(
                url,
                Stories.rerun(
                        on(4, "north.txt", "the ferry sails~Ilse Brandt~Transport Minister"),
                        claim -> Stories.dated(claim, "2031-02")),
                on(
                        5,
                        "south.txt",
                        "the storm passes~I. Brandt~minister of transport",
                        "nobody sails~Jo Lind~mayor",
                        "no comment~a spokesman"),
                on(6, "east.txt", "the match was long~Ilse Brandt~goalkeeper"),
                Stories.rerun(
                        on(7, "west.txt", "the quay is shut~Ilse Brandt~Transport Minister"),
                        claim -> Stories.dated(claim, "2031-01")),
                Stories.rerun(
                        on(8, "late.txt", "the tunnel is open~Ilse Brandt~Transport Minister"), Stories::undated));
        resolve(url);
        return url;
    }

    private static List<String> names(JsonNode answer) {
        List<String> names = new ArrayList<>();
        answer.path("people")
                .forEach(person -> names.add(person.path("name").asText() + " "
                        + person.path("claims").asInt()));
        return names;
    }

    private static List<String> contents(JsonNode answer) {
        List<String> contents = new ArrayList<>();
        answer.path("claims")
                .forEach(claim -> contents.add(claim.at("/content/text").asText()));
        return contents;
    }

    private static String minister(Served served) {
        return served.json("/v1/people?q=minister").at("/people/0/id").asText();
    }

    @ParameterizedTest
    @EnumSource
    void peopleAreListedWithAllTheirNames(Databases kind) throws IOException {
        try (Served served = Served.claims(resolved(kind))) {
            JsonNode all = served.json("/v1/people?order=claims");
            assertThat(names(all)).hasSize(3).startsWith("Ilse Brandt 4");
            JsonNode minister = all.at("/people/0");
            assertThat(minister.path("other_names").toString()).isEqualTo("[\"I. Brandt\"]");
            assertThat(minister.path("roles").toString()).contains("Transport Minister", "minister of transport");
            assertThat(minister.path("type").asText()).isEqualTo("person");
            assertThat(minister.path("own_id").isNull()).isTrue();
            assertThat(minister.path("articles").asInt()).isEqualTo(4);
            assertThat(minister.path("first_published").asText()).isEqualTo("2031-03-04");
            assertThat(minister.path("last_published").asText()).isEqualTo("2031-03-08");
            assertThat(names(served.json("/v1/people")))
                    .containsExactlyInAnyOrder("Ilse Brandt 4", "Ilse Brandt 1", "Jo Lind 1");
            assertThat(names(served.json("/v1/people"))).last().isEqualTo("Jo Lind 1");
            assertThat(names(served.json("/v1/people?q=brandt"))).hasSize(2);
            assertThat(names(served.json("/v1/people?q=i+brandt"))).containsExactly("Ilse Brandt 4");
            assertThat(names(served.json("/v1/people?q=transport+minister+ilse+brandt")))
                    .containsExactly("Ilse Brandt 4");
            assertThat(names(served.json("/v1/people?q=GOALKEEPER&order=claims")))
                    .containsExactly("Ilse Brandt 1");
            assertThat(names(served.json("/v1/people?q=spokesman"))).isEmpty();
            assertThat(names(served.json("/v1/people?type=person,place&order=claims")))
                    .hasSize(3);
            assertThat(names(served.json("/v1/people?type=organization"))).isEmpty();
            for (String bad : List.of("type=human", "order=x", "limit=0", "cursor=x", "q=!", "name=x")) {
                assertThat(served.get("/v1/people?" + bad).statusCode()).as(bad).isEqualTo(400);
            }
            String next = served.json("/v1/people?limit=1").path("next").asText();
            assertThat(served.get("/v1/people?order=claims&cursor=" + next).statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesMeetEachPersonOnce(Databases kind) throws IOException {
        List<String> speakers = List.of(
                "Ilse Brandt",
                "I. Brandt",
                "Jo Lind",
                "Léonie Ström",
                "Bo <b>O'Quay</b>",
                "Ян Кит",
                "Harbour Union",
                "Brandt");
        for (int seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            String url = kind.fresh();
            ArticleClaims[] articles = new ArticleClaims[12];
            for (int i = 0; i < articles.length; i++) {
                String[] lines = new String[1 + random.nextInt(3)];
                for (int j = 0; j < lines.length; j++) {
                    lines[j] = "claim " + i + " " + j + "~" + speakers.get(random.nextInt(speakers.size())) + "~role "
                            + random.nextInt(2);
                }
                articles[i] = on(1 + random.nextInt(20), "a" + i + ".txt", lines);
            }
            Databases.write(url, articles);
            resolve(url);
            try (Served served = Served.claims(url)) {
                for (String path : List.of("/v1/people?order=name", "/v1/people?order=claims", "/v1/people?q=brandt")) {
                    JsonNode all = served.json(path).path("people");
                    List<JsonNode> paged = pages(served, path + "&limit=" + (1 + random.nextInt(3)), "people");
                    assertThat(paged).as("%s of seed %d", path, seed).containsExactlyElementsOf(all);
                }
                for (JsonNode person : served.json("/v1/people").path("people")) {
                    String id = person.path("id").asText();
                    assertThat(pages(served, "/v1/people/" + id + "?limit=1", "merges"))
                            .containsExactlyElementsOf(
                                    served.json("/v1/people/" + id).path("merges"));
                    assertThat(pages(served, "/v1/claims?order=day&limit=2&person=" + id, "claims"))
                            .hasSize(person.path("claims").asInt())
                            .containsExactlyElementsOf(served.json("/v1/claims?order=day&person=" + id)
                                    .path("claims"));
                }
            }
        }
    }

    private static List<JsonNode> pages(Served served, String path, String field) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = served.json(path + cursor);
            page.path(field).forEach(all::add);
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void aPersonHasTheReasonsAndTheClaims(Databases kind) throws IOException {
        try (Served served = Served.claims(resolved(kind))) {
            JsonNode person = served.json("/v1/people/" + minister(served));
            assertThat(person.path("name").asText()).isEqualTo("Ilse Brandt");
            assertThat(person.path("merges")).hasSize(3);
            JsonNode initials = person.at("/merges/0");
            assertThat(initials.at("/speaker/name").asText()).isEqualTo("I. Brandt");
            assertThat(initials.at("/speaker/article/id").asText()).isEqualTo("south.txt");
            assertThat(initials.at("/speaker/article/title").asText()).isEqualTo("Story south.txt");
            assertThat(initials.at("/speaker/article/published").asText()).isEqualTo("2031-03-05");
            assertThat(initials.at("/beside/name").asText()).isEqualTo("Ilse Brandt");
            assertThat(initials.path("reason").asText()).isEqualTo("initials-and-role");
            assertThat(initials.path("evidence").asText()).contains("minister of transport", "Transport Minister");
            assertThat(initials.path("undone").asBoolean()).isFalse();
            assertThat(initials.path("decision").isNull()).isTrue();
            String claims = person.path("claims_url").asText();
            assertThat(contents(served.json(claims)))
                    .containsExactly("the ferry sails", "the storm passes", "the quay is shut", "the tunnel is open");
            assertThat(contents(served.json(claims + "&order=day")))
                    .containsExactly("the quay is shut", "the ferry sails", "the storm passes", "the tunnel is open");
            assertThat(contents(served.json(claims + "&q=ferry"))).containsExactly("the ferry sails");
            assertThat(served.json("/v1/articles?" + claims.substring(claims.indexOf("person=")))
                            .path("articles"))
                    .hasSize(4);
            for (String none : List.of("p_none", "p_%27%20OR%20TRUE", "%2e%2e%2f")) {
                assertThat(served.get("/v1/people/" + none).statusCode()).isEqualTo(404);
            }
            assertThat(contents(served.json("/v1/claims?person=p_none"))).isEmpty();
            assertThat(served.get("/v1/people/p_1?cursor=eA").statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void claimsSayWhichPeopleSpeak(Databases kind) throws IOException {
        try (Served served = Served.claims(resolved(kind))) {
            String minister = minister(served);
            JsonNode south = served.json("/v1/articles/south.txt?people=true");
            assertThat(south.path("claims")).hasSize(3);
            assertThat(south.at("/people/0/0").asText()).isEqualTo(minister);
            assertThat(south.at("/people/1/0").asText()).startsWith("p_").isNotEqualTo(minister);
            assertThat(south.at("/people/2/0").isNull()).isTrue();
            assertThat(served.json("/v1/articles/south.txt").has("people")).isFalse();
            JsonNode page = served.json("/v1/claims?people=true&order=day&limit=2");
            assertThat(page.path("people").toString()).isEqualTo("[[\"" + minister + "\"],[\"" + minister + "\"]]");
            assertThat(served.json("/v1/claims").has("people")).isFalse();
            assertThat(served.get("/v1/claims?people=true", "Accept", "application/x-ndjson")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisionsOfUsersAreToldWithWhoAndWhy(Databases kind) throws IOException {
        String url = resolved(kind);
        try (Served served = Served.claims(url);
                PeopleStore store = PeopleStore.open(DatabaseUrl.parse(url, Map.of()))) {
            String minister = minister(served);
            String leaving = served.json("/v1/people/" + minister)
                    .at("/merges/0/speaker/appearance")
                    .asText();
            store.split(List.of(leaving), "Ada", "a namesake");
            JsonNode undone = served.json("/v1/people/" + minister).at("/merges/0");
            assertThat(undone.path("undone").asBoolean()).isTrue();
            assertThat(undone.path("reason").asText()).isEqualTo("initials-and-role");
            assertThat(undone.at("/decision/by").asText()).isEqualTo("Ada");
            assertThat(undone.at("/decision/comment").asText()).isEqualTo("a namesake");
            assertThat(undone.at("/decision/decided").asText()).matches("\\d{4}-\\d{2}-\\d{2}T[\\d:]+Z");
            assertThat(names(served.json("/v1/people?order=claims"))).startsWith("Ilse Brandt 3");
            String lind = served.json("/v1/people?q=lind").at("/people/0/id").asText();
            store.join(minister, lind, "Bo", null);
            JsonNode joined = served.json("/v1/people?q=lind").at("/people/0/id");
            List<String> reasons =
                    served.json("/v1/people/" + joined.asText()).path("merges").findValuesAsText("reason");
            assertThat(reasons).contains("user");
            JsonNode user =
                    served.json("/v1/people/" + joined.asText()).path("merges").path(reasons.indexOf("user"));
            assertThat(user.at("/decision/by").asText()).isEqualTo("Bo");
            assertThat(user.at("/decision/comment").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLinkedAndResolvedMeanwhileIsServedWithoutARestart(Databases kind) throws IOException {
        String url = kind.fresh();
        String ferry = "the ferry to the outer islands will not sail before the storm has passed~Ilse Brandt~mayor";
        Databases.write(url, on(4, "north.txt", ferry), on(5, "south.txt", ferry));
        try (Served served = Served.claims(url)) {
            assertThat(served.json("/v1/health").path("people").asBoolean()).isFalse();
            assertThat(served.json("/v1/health").path("statements").asBoolean()).isFalse();
            for (String path : UNRESOLVED) {
                assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
                assertThat(served.json(path).path("detail").asText()).contains("'hearsay people' does that");
            }
            StatementsTest.link(url);
            resolve(url);
            assertThat(served.json("/v1/health").path("people").asBoolean()).isTrue();
            assertThat(served.json("/v1/health").path("statements").asBoolean()).isTrue();
            String id = served.json("/v1/people").at("/people/0/id").asText();
            assertThat(served.json("/v1/people/" + id).path("claims").asInt()).isEqualTo(2);
            assertThat(served.json("/v1/statements?person=" + id).path("statements"))
                    .hasSize(1);
            assertThat(served.json("/v1/statements?person=p_1").path("statements"))
                    .isEmpty();
            assertThat(served.log()).isEmpty();
        }
    }

    /** A file of claims has no people, as it has no statements. */
    @Test
    void aFileOfClaimsIsAnsweredAsADatabaseThatIsNotResolved() throws IOException {
        String url = resolved(Databases.SQLITE);
        try (StoredClaims stored = StoredClaims.open(DatabaseUrl.parse(url, Map.of()));
                TemporaryClaims copy = TemporaryClaims.of(stored.all(), bad -> {
                    throw new IllegalStateException(bad);
                });
                Served served = Served.copied(copy)) {
            assertThat(served.json("/v1/claims").path("claims")).hasSize(7);
            assertThat(served.json("/v1/health").path("people").asBoolean()).isFalse();
            for (String path : List.of("/v1/people", "/v1/people/p_1", "/v1/statements", "/v1/statements/st_1")) {
                assertThat(served.get(path).statusCode()).isEqualTo(404);
            }
        }
    }
}
