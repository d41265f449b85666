// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.hearsay.SharedHearsay;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.PeopleStore;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API is that of the routes, and answers are as it says. */
class OpenApiTest {

    private static Served served;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("quay.txt", "The quay is closing~Ada Merrow", "Ferries sail"));
        served = new Served(Served.settings(), SharedHearsay.usual(), url);
        description = served.json("/openapi.json");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void itHasTheRoutesOfTheServerAndNoOthers() {
        List<String> described = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(served.server().served());
    }

    @Test
    void itsReferencesLeadSomewhere() {
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        for (JsonNode reference : description.findValues("$ref")) {
            String pointer = reference.asText();
            if (pointer.startsWith("#/components")) {
                assertThat(description.at(pointer.substring(1)).isMissingNode())
                        .as(pointer)
                        .isFalse();
            }
        }
    }

    /** Each parameter that is described is known to the route: another value is wrong, not unknown. */
    @Test
    void itsParametersAreThoseOfTheRoutes() {
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    for (JsonNode parameter : operation.getValue().path("parameters")) {
                        if (parameter.path("in").asText().equals("query")) {
                            String target = path.getKey().replaceAll("\\{.*}", "x") + "?"
                                    + parameter.path("name").asText() + "=";
                            HttpResponse<String> response =
                                    operation.getKey().equals("post") ? served.post(target, "") : served.get(target);
                            assertThat(response.body()).as(target).doesNotContain("there is no parameter");
                        }
                    }
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/claims, /v1/claims, get, 200",
        "/v1/claims?limit=1, /v1/claims, get, 200",
        "/v1/claims?limit=0, /v1/claims, get, 400",
        "/v1/speakers, /v1/speakers, get, 200",
        "/v1/articles, /v1/articles, get, 200",
        "/v1/articles?limit=0, /v1/articles, get, 400",
        "/v1/articles/quay.txt, /v1/articles/{id}, get, 200",
        "/v1/articles/none, /v1/articles/{id}, get, 404",
        "/v1/statements, /v1/statements, get, 404",
        "/v1/statements/st_1, /v1/statements/{id}, get, 404",
        "/v1/people, /v1/people, get, 404",
        "/v1/people?limit=0, /v1/people, get, 400",
        "/v1/people/p_1, /v1/people/{id}, get, 404",
        "/v1/claims?order=day, /v1/claims, get, 200",
        "/v1/claims?person=p_1, /v1/claims, get, 404",
        "/v1/articles?person=p_1, /v1/articles, get, 404",
        "/v1/reviews, /v1/reviews, get, 200",
        "/v1/reviews?limit=0, /v1/reviews, get, 400",
        "/v1/queue, /v1/queue, get, 200",
        "/v1/queue?order=disputed&reviewer=ada, /v1/queue, get, 200",
        "/v1/health, /v1/health, get, 200",
        "/openapi.json, /openapi.json, get, 200"
    })
    void answersAreAsItSays(String asked, String path, String method, int status) {
        assertAsDescribed(served.get(asked), path, method, status);
    }

    @Test
    void statementsAreAsItSays() throws IOException {
        try (Served linked = Served.claims(StatementsTest.linked(Databases.SQLITE))) {
            assertAsDescribed(linked.get("/v1/statements?article=south.txt"), "/v1/statements", "get", 200);
            for (String id : linked.json("/v1/statements").findValuesAsText("id")) {
                assertAsDescribed(linked.get("/v1/statements/" + id), "/v1/statements/{id}", "get", 200);
            }
        }
    }

    @Test
    void peopleAreAsItSays() throws IOException {
        String url = PeopleTest.resolved(Databases.SQLITE);
        try (Served resolved = Served.claims(url);
                PeopleStore store = PeopleStore.open(DatabaseUrl.parse(url, Map.of()))) {
            assertAsDescribed(resolved.get("/v1/people?limit=1"), "/v1/people", "get", 200);
            assertAsDescribed(resolved.get("/v1/claims?people=true"), "/v1/claims", "get", 200);
            assertAsDescribed(resolved.get("/v1/articles/south.txt?people=true"), "/v1/articles/{id}", "get", 200);
            assertAsDescribed(resolved.get("/v1/people/p_none"), "/v1/people/{id}", "get", 404);
            String id =
                    resolved.json("/v1/people?q=minister").at("/people/0/id").asText();
            String leaving = resolved.json("/v1/people/" + id)
                    .at("/merges/0/speaker/appearance")
                    .asText();
            store.split(List.of(leaving), "Ada", null);
            assertThat(resolved.json("/v1/people/" + id)
                            .at("/merges/0/decision/id")
                            .isIntegralNumber())
                    .isTrue();
            for (String person : resolved.json("/v1/people").findValuesAsText("id")) {
                assertAsDescribed(resolved.get("/v1/people/" + person), "/v1/people/{id}", "get", 200);
            }
        }
    }

    @Test
    void extractedClaimsAreAsItSays() {
        String text = "“Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.";
        assertAsDescribed(served.post("/v1/extract?text=true&date=2025-05-16", text), "/v1/extract", "post", 200);
        assertAsDescribed(served.post("/v1/extract", "\u0000\u0001\u0002"), "/v1/extract", "post", 422);
    }

    @Test
    void reviewsAreAsItSays() throws IOException {
        String url = Databases.SQLITE.fresh();
        Databases.write(url, story("quay.txt", "The quay is closing~Ada Merrow"));
        try (Served reviewed = Served.reviews(url)) {
            String review = "{\"article\": \"quay.txt\", \"claim\": \""
                    + reviewed.json("/v1/claims").at("/claims/0/id").asText()
                    + "\", \"reviewer\": \"ada\", \"decision\": \"confirm\", \"seen\": ";
            String[] json = {"Content-Type", "application/json"};
            assertAsDescribed(reviewed.post("/v1/reviews", review + "0}", json), "/v1/reviews", "post", 201);
            assertAsDescribed(reviewed.post("/v1/reviews", review + "0}", json), "/v1/reviews", "post", 409);
            assertAsDescribed(reviewed.post("/v1/reviews", review + "-1}", json), "/v1/reviews", "post", 400);
            assertAsDescribed(reviewed.get("/v1/reviews"), "/v1/reviews", "get", 200);
        }
        assertAsDescribed(served.post("/v1/reviews", "{}"), "/v1/reviews", "post", 403);
    }

    private static void assertAsDescribed(HttpResponse<String> response, String path, String method, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode answer = description
                .path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(Integer.toString(status));
        if (answer.has("$ref")) {
            answer = description.at(answer.path("$ref").asText().substring(1));
        }
        String type = response.headers().firstValue("Content-Type").orElseThrow();
        JsonNode described = answer.path("content").path(type).path("schema");
        assertThat(described.isMissingNode()).as("a schema for " + type).isFalse();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putArray("allOf").add(described);
        schema.set("components", description.path("components"));
        JsonSchema compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        assertThat(compiled.validate(Served.json(response))).isEmpty();
    }
}
