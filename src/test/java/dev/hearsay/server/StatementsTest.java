// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import static dev.hearsay.output.store.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.link.Contents;
import dev.hearsay.model.Metadata;
import dev.hearsay.opennlp.EnglishStems;
import dev.hearsay.output.store.ArticleClaims;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.Databases;
import dev.hearsay.output.store.StatementStore;
import dev.hearsay.output.store.Stories;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements of either database are looked up over HTTP, once its claims are linked. */
class StatementsTest {

    private static final String FERRY = "the ferry to the outer islands will not sail before the storm has passed";
    private static final String GARBLED = "the ferry to the inner islands will not sail before the storm has passed";
    private static final String HARBOUR = "the council might close the harbour to all ferries before the autumn storms";
    private static final String CUT = "the council will close the harbour to all ferries before the autumn storms";

    private static ArticleClaims on(int day, String id, String... lines) {
        Metadata metadata = Metadata.NONE
                .withPublished(LocalDate.of(2031, 3, day))
                .withTitle("Story " + id)
                .withPublisher("Paper " + day);
        return Stories.rerun(story(id, metadata, lines), Stories::quoted);
    }

    static void link(String url) throws IOException {
        try (StatementStore store =
                StatementStore.open(DatabaseUrl.parse(url, Map.of()), new Contents(new EnglishStems()))) {
            store.link(() -> false, some -> {});
        }
    }

    static String linked(Databases kind) throws IOException {
        String url = kind.fresh();
        Databases.write(
                url,
                on(4, "north.txt", FERRY, HARBOUR + "~Ada Merrow"),
                on(5, "south.txt", GARBLED, CUT + "~Piet Okafor"),
                on(6, "east.txt", "👍 good morning to all of you", FERRY),
                on(6, "west.txt", "nobody has seen the harbour master since Monday"));
        link(url);
        return url;
    }

    private static List<String> contents(JsonNode answer) {
        return answer.path("statements").findValuesAsText("content");
    }

    @ParameterizedTest
    @EnumSource
    void statementsAreListedByFiltersAndPages(Databases kind) throws IOException {
        try (Served served = Served.claims(linked(kind))) {
            JsonNode all = served.json("/v1/statements");
            assertThat(contents(all)).containsExactly(FERRY, HARBOUR);
            JsonNode ferry = all.at("/statements/0");
            assertThat(ferry.path("articles").asInt()).isEqualTo(3);
            assertThat(ferry.path("sources").asInt()).isEqualTo(3);
            assertThat(ferry.path("first_published").asText()).isEqualTo("2031-03-04");
            assertThat(ferry.path("first_publisher").asText()).isEqualTo("Paper 4");
            assertThat(ferry.has("claims")).isFalse();
            assertThat(contents(served.json("/v1/statements?disputed=true"))).containsExactly(HARBOUR);
            assertThat(contents(served.json("/v1/statements?disputed=false"))).containsExactly(FERRY);
            assertThat(contents(served.json("/v1/statements?speaker=okafor"))).containsExactly(HARBOUR);
            assertThat(contents(served.json("/v1/statements?q=inner+island"))).containsExactly(FERRY);
            assertThat(contents(served.json("/v1/statements?min_articles=3"))).containsExactly(FERRY);
            assertThat(contents(served.json("/v1/statements?min_sources=4"))).isEmpty();
            JsonNode first = served.json("/v1/statements?limit=1");
            assertThat(contents(first)).containsExactly(FERRY);
            JsonNode second = served.json(
                    "/v1/statements?limit=1&cursor=" + first.path("next").asText());
            assertThat(contents(second)).containsExactly(HARBOUR);
            assertThat(second.path("next").isNull()).isTrue();
            assertThat(served.get("/v1/statements?cursor=x").statusCode()).isEqualTo(400);
            assertThat(served.get("/v1/statements?min_articles=0").statusCode()).isEqualTo(400);
            JsonNode reported = served.json("/v1/statements?article=east.txt");
            assertThat(contents(reported)).containsExactly(FERRY);
            assertThat(reported.at("/statements/0/claims")).hasSize(1);
            assertThat(contents(served.json("/v1/statements?article=west.txt"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStatementHasItsReportsInOrderWithWhatTheirWordsLackAndAdd(Databases kind) throws IOException {
        try (Served served = Served.claims(linked(kind))) {
            List<String> ids = served.json("/v1/statements").findValuesAsText("id");
            JsonNode ferry = served.json("/v1/statements/" + ids.get(0));
            assertThat(ferry.path("reports").findValuesAsText("published"))
                    .containsExactly("2031-03-04", "2031-03-05", "2031-03-06");
            assertThat(ferry.path("reports").findValuesAsText("kind"))
                    .containsExactly("verbatim", "altered", "verbatim");
            JsonNode garbled = ferry.at("/reports/1");
            assertThat(garbled.at("/differences/0/lost").asText()).isEqualTo("outer");
            assertThat(garbled.at("/differences/0/added").asText()).isEqualTo("inner");
            assertThat(garbled.at("/from/article/id").asText()).isEqualTo("north.txt");
            assertThat(garbled.at("/from/changed_words").asInt()).isEqualTo(2);
            JsonNode article = served.json("/v1/articles/south.txt");
            int start = garbled.at("/differences/0/start").asInt();
            assertThat(article.path("text").asText().substring(start, start + 5))
                    .isEqualTo("inner");
            assertThat(ferry.at("/reports/0/from").isNull()).isTrue();
            JsonNode harbour = served.json("/v1/statements/" + ids.get(1));
            assertThat(harbour.path("disputed").asBoolean()).isTrue();
            assertThat(harbour.path("reports").findValuesAsText("speaker"))
                    .containsExactly("Ada Merrow", "Piet Okafor");
            assertThat(served.get("/v1/statements/st_none").statusCode()).isEqualTo(404);
            assertThat(served.get("/v1/statements/st_%27%20OR%20TRUE").statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutLinkingTheAnswerSaysWhatToDo(Databases kind) throws IOException {
        String url = kind.fresh();
        Databases.write(url, story("north.txt", FERRY));
        try (Served served = Served.claims(url)) {
            for (String path : List.of("/v1/statements", "/v1/statements/st_1")) {
                assertThat(served.get(path).statusCode()).isEqualTo(404);
                assertThat(served.json(path).path("detail").asText()).contains("'hearsay link' does that");
            }
        }
    }
}
