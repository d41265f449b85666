// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.store.ListedStatement;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.StatementKey;
import dev.hearsay.output.store.StatementPage;
import dev.hearsay.output.store.StatementQuery;
import dev.hearsay.output.store.StoredClaims;
import java.io.IOException;

/** {@code GET /v1/statements}: statements that several articles report, those in most articles first. */
final class StatementsEndpoint implements Endpoint {

    static final String PATH = "/v1/statements";

    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final int MOST_ARTICLES = 1_000_000;

    private final ReadPool database;

    StatementsEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters()
                .only(ClaimParameters.and("article", "disputed", "min_articles", "min_sources", "limit", "cursor"));
        StatementQuery query = new StatementQuery(
                ClaimParameters.query(parameters, null, null, 1),
                parameters.text("article"),
                parameters.truth("disputed"),
                parameters.count("min_articles", 1, MOST_ARTICLES),
                parameters.count("min_sources", 1, MOST_ARTICLES),
                Cursor.read(parameters, StatementsEndpoint::key),
                parameters.count("limit", USUAL, MOST));
        StatementPage page = database.read(claims -> {
            check(claims);
            PeopleEndpoint.check(claims, query.claims());
            return claims.statements(query);
        });
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode statements = json.putArray("statements");
        for (ListedStatement statement : page.statements()) {
            ObjectNode entry = entry(statement);
            if (query.article() != null) {
                ArrayNode claims = entry.putArray("claims");
                statement.claims().forEach(claims::add);
            }
            statements.add(entry);
        }
        json.put("next", page.next().map(StatementsEndpoint::cursor).orElse(null));
        return Answer.json(json);
    }

    /** Refuses a database whose claims were not linked. */
    static void check(StoredClaims claims) throws IOException {
        if (!claims.isLinked()) {
            throw new ProblemException(
                    Problem.missing("the claims of the database are not linked yet; 'hearsay link' does that"));
        }
    }

    private static ObjectNode entry(ListedStatement statement) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", statement.statement())
                .put("content", statement.content())
                .put("reports", statement.reports())
                .put("articles", statement.articles())
                .put("sources", statement.sources())
                .put("publishers", statement.publishers())
                .put("disputed", statement.disputed())
                .put("first_published", statement.firstPublished())
                .put("last_published", statement.lastPublished())
                .put("first_publisher", statement.firstPublisher())
                .put("first_speaker", statement.firstSpeaker());
    }

    private static String cursor(StatementKey key) {
        return Cursor.of(key.articles() + " " + key.statement());
    }

    private static StatementKey key(String cursor) {
        int space = cursor.indexOf(' ');
        return new StatementKey(Long.parseLong(cursor.substring(0, Math.max(0, space))), cursor.substring(space + 1));
    }
}
