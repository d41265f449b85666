// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.store.ArticleKey;
import dev.hearsay.output.store.ArticlePage;
import dev.hearsay.output.store.ArticleQuery;
import dev.hearsay.output.store.ListedArticle;
import dev.hearsay.output.store.ReadPool;
import java.io.IOException;
import java.time.LocalDate;

/** {@code GET /v1/articles}: the articles with claims that match, by day, a page at a time. */
final class ArticlesEndpoint implements Endpoint {

    static final String PATH = "/v1/articles";

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final ReadPool database;

    ArticlesEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters().only(ClaimParameters.and("limit", "cursor"));
        ArticleQuery query = new ArticleQuery(
                ClaimParameters.query(parameters, null, null, 1),
                Cursor.read(parameters, ArticlesEndpoint::key),
                parameters.count("limit", USUAL, MOST));
        ArticlePage page = database.read(claims -> {
            PeopleEndpoint.check(claims, query.claims());
            return claims.articles(query);
        });
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode articles = json.putArray("articles");
        page.articles().forEach(article -> articles.add(entry(article)));
        json.put("next", page.next().map(ArticlesEndpoint::cursor).orElse(null));
        return Answer.json(json);
    }

    private static ObjectNode entry(ListedArticle listed) {
        ObjectNode json = PublicRecord.of(listed.article());
        json.put("claims", listed.claims());
        ArrayNode speakers = json.putArray("speakers");
        listed.speakers().forEach(speakers::add);
        return json;
    }

    private static String cursor(ArticleKey key) {
        return Cursor.of(key.row() + (key.published() == null ? "" : " " + key.published()));
    }

    private static ArticleKey key(String cursor) {
        String[] parts = cursor.split(" ", 2);
        String day = parts.length == 1 ? null : LocalDate.parse(parts[1]).toString();
        return new ArticleKey(day, Long.parseLong(parts[0]));
    }
}
