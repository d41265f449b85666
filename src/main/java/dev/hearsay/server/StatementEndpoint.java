// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.ReportHistory;
import dev.hearsay.output.store.StatementReport;
import dev.hearsay.output.store.WordDifference;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/statements/{id}}: a statement with its reports in order of publication. */
final class StatementEndpoint implements Endpoint {

    static final String PATH = "/v1/statements/{id}";

    private final ReadPool database;

    StatementEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        asked.parameters().only();
        List<ReportHistory> history = database.read(claims -> {
            StatementsEndpoint.check(claims);
            return claims.statement(asked.rest());
        });
        if (history.isEmpty()) {
            throw new ProblemException(Problem.missing("there is no statement with this id"));
        }
        List<StatementReport> reports =
                history.stream().map(ReportHistory::report).toList();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", asked.rest())
                .put("content", ReportHistory.full(history).content())
                .put("articles", count(reports.stream().map(StatementReport::identity)))
                .put("sources", count(reports.stream().map(StatementReport::source)))
                .put("disputed", reports.get(0).disputed());
        ArrayNode list = json.putArray("reports");
        history.forEach(one -> list.add(report(one)));
        return Answer.json(json);
    }

    private static long count(Stream<?> values) {
        return values.distinct().count();
    }

    private static ObjectNode report(ReportHistory one) {
        StatementReport report = one.report();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("claim", report.claim())
                .put("speaker", orNull(report.speaker()))
                .put("quoted", report.quoted())
                .put("content", report.content())
                .put("kind", report.kind())
                .put("full", one.isFull())
                .put("source", Long.toString(report.source()));
        json.set(
                "article",
                article(report)
                        .put("title", orNull(report.title()))
                        .put("publisher", orNull(report.publisher()))
                        .put("published", orNull(report.published())));
        ArrayNode dropped = json.putArray("dropped");
        report.dropped().forEach(dropped::add);
        ArrayNode differences = json.putArray("differences");
        for (WordDifference difference : one.differences()) {
            differences
                    .addObject()
                    .put("lost", difference.lost())
                    .put("added", difference.added())
                    .put("start", difference.start())
                    .put("end", difference.end());
        }
        StatementReport from = one.from();
        json.set(
                "from",
                from == null
                        ? JsonNodeFactory.instance.nullNode()
                        : JsonNodeFactory.instance
                                .objectNode()
                                .put("claim", from.claim())
                                .put("changed_words", one.changed())
                                .set("article", article(from)));
        return json;
    }

    private static ObjectNode article(StatementReport report) {
        return JsonNodeFactory.instance.objectNode().put("id", report.article()).put("identity", report.identity());
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
