// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.StoredClaims;
import java.io.IOException;
import java.util.List;

/** The people who made the claims of an answer: beside the records, which are those of the database. */
final class SpeakingPeople {

    private SpeakingPeople() {}

    /** For each claim the ids of the people that its speakers are; empty for a speaker who is none. */
    static List<List<String>> of(StoredClaims claims, List<WrittenClaim> page) throws IOException {
        PeopleEndpoint.check(claims);
        return claims.people(page);
    }

    static ArrayNode json(List<List<String>> people) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (List<String> speakers : people) {
            ArrayNode ids = json.addArray();
            speakers.forEach(id -> ids.add(id.isEmpty() ? null : id));
        }
        return json;
    }
}
