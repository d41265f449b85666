// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.store.QueueEntry;
import dev.hearsay.output.store.QueuePage;
import dev.hearsay.output.store.QueueQuery;
import dev.hearsay.output.store.ReadPool;
import java.io.IOException;

/** {@code GET /v1/queue}: the claims that a reviewer has not decided about, the least sure or the most check-worthy first. */
final class QueueEndpoint implements Endpoint {

    static final String PATH = "/v1/queue";

    private static final int USUAL = 20;
    private static final int MOST = 1000;

    private enum Order {
        CONFIDENCE,
        DISPUTED,
        CHECKWORTHY
    }

    private final ReadPool database;

    QueueEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters().only("order", "reviewer", "limit", "cursor");
        Order order = parameters.oneOf("order", Order.class, Order.CONFIDENCE);
        QueueQuery query = new QueueQuery(
                parameters.text("reviewer"),
                order == Order.DISPUTED,
                order == Order.CHECKWORTHY,
                Cursor.claim(parameters),
                parameters.count("limit", USUAL, MOST));
        QueuePage page = database.read(claims -> {
            ReviewsEndpoint.check(claims);
            return claims.queue(query);
        });
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode queue = json.putArray("queue");
        for (QueueEntry entry : page.entries()) {
            queue.addObject()
                    .put("article", entry.identity())
                    .put("score", entry.score())
                    .put("seen", entry.seen())
                    .set("claim", PublicRecord.of(entry.claim()));
        }
        json.put("next", page.next().map(Cursor::of).orElse(null));
        return Answer.json(json);
    }
}
