// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.ClaimPage;
import dev.hearsay.output.store.ClaimQuery;
import dev.hearsay.output.store.ReadPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/claims}: the claims of the database, looked up, a page at a time. */
final class ClaimsEndpoint implements Endpoint {

    static final String PATH = "/v1/claims";

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private enum Order {
        WRITTEN,
        CHECKWORTHY
    }

    private final ReadPool database;

    ClaimsEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters().only(ClaimParameters.and("order", "limit", "cursor"));
        ClaimQuery query = ClaimParameters.query(
                parameters,
                parameters.oneOf("order", Order.class, Order.WRITTEN) == Order.CHECKWORTHY,
                Cursor.claim(parameters),
                parameters.count("limit", USUAL, MOST));
        ClaimPage page = database.read(claims -> claims.page(query));
        String next = page.next().map(Cursor::of).orElse(null);
        return asked.wantsLines() ? lines(page, next) : json(page, next);
    }

    private static Answer json(ClaimPage page, @Nullable String next) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode claims = json.putArray("claims");
        for (WrittenClaim claim : page.claims()) {
            claims.add(PublicRecord.of(claim));
        }
        json.put("next", next);
        return Answer.json(json);
    }

    /** The cursor of the next page is in a header, since every line is a record. */
    private static Answer lines(ClaimPage page, @Nullable String next) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (WrittenClaim claim : page.claims()) {
            lines.writeBytes(SafeJson.bytes(PublicRecord.of(claim)));
            lines.write('\n');
        }
        Answer answer = Answer.of(200, Answer.LINES, lines.toByteArray());
        return next == null ? answer : answer.with("Hearsay-Next", next);
    }
}
