// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.ClaimOrder;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.ClaimPage;
import dev.hearsay.output.store.ClaimQuery;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.StoredClaims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/claims}: the claims of the database, looked up, a page at a time. */
final class ClaimsEndpoint implements Endpoint {

    static final String PATH = "/v1/claims";

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private enum Order {
        WRITTEN(null),
        DAY(ClaimOrder.DAY),
        CHECKWORTHY(ClaimOrder.CHECKWORTHY);

        private final @Nullable ClaimOrder order;

        Order(@Nullable ClaimOrder order) {
            this.order = order;
        }
    }

    /** @param people of each claim those that its speakers are; empty if they were not asked for */
    private record Page(ClaimPage claims, List<List<String>> people) {}

    private final ReadPool database;

    ClaimsEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters().only(ClaimParameters.and("order", "people", "limit", "cursor"));
        ClaimQuery query = ClaimParameters.query(
                parameters,
                parameters.oneOf("order", Order.class, Order.WRITTEN).order,
                Cursor.claim(parameters),
                parameters.count("limit", USUAL, MOST));
        boolean withPeople = parameters.flag("people");
        if (withPeople && asked.wantsLines()) {
            throw new ProblemException(
                    Problem.parameter("people: a line is a claim and has no place for them; leave out 'Accept'"));
        }
        Page page = database.read(claims -> page(claims, query, withPeople));
        String next = page.claims().next().map(Cursor::of).orElse(null);
        return asked.wantsLines() ? lines(page.claims(), next) : json(page, withPeople, next);
    }

    private static Page page(StoredClaims claims, ClaimQuery query, boolean withPeople) throws IOException {
        PeopleEndpoint.check(claims, query);
        ClaimPage page = claims.page(query);
        return new Page(page, withPeople ? SpeakingPeople.of(claims, page.claims()) : List.of());
    }

    private static Answer json(Page page, boolean withPeople, @Nullable String next) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode claims = json.putArray("claims");
        for (WrittenClaim claim : page.claims().claims()) {
            claims.add(PublicRecord.of(claim));
        }
        if (withPeople) {
            json.set("people", SpeakingPeople.json(page.people()));
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
