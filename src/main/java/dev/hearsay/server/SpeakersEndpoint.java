// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.NameFilter;
import dev.hearsay.output.SpeakerList;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.SpeakerKey;
import dev.hearsay.output.store.SpeakerPage;
import dev.hearsay.output.store.SpeakerQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code GET /v1/speakers}: who speaks, how often, in which roles, and from when to when. */
final class SpeakersEndpoint implements Endpoint {

    static final String PATH = "/v1/speakers";

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private enum Order {
        NAME,
        CLAIMS
    }

    private final ReadPool database;

    SpeakersEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters().only("name", "order", "limit", "cursor");
        boolean mostFirst = parameters.oneOf("order", Order.class, Order.NAME) == Order.CLAIMS;
        SpeakerKey after = Cursor.read(parameters, SpeakersEndpoint::key);
        if (mostFirst && after != null) {
            throw new ProblemException(Problem.parameter("cursor: with order=claims there is one page"));
        }
        SpeakerQuery query = new SpeakerQuery(
                parameters.read("name", NameFilter::new), mostFirst, after, parameters.count("limit", USUAL, MOST));
        SpeakerPage page = database.read(claims -> claims.speakers(query));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String speakers = new SpeakerList(page.speakers()).jsonArray();
        json.set("speakers", SafeJson.parse(speakers.getBytes(StandardCharsets.UTF_8)));
        json.put("next", page.next().map(SpeakersEndpoint::cursor).orElse(null));
        return Answer.json(json);
    }

    private static String cursor(SpeakerKey key) {
        return Cursor.of(key.id() + ' ' + key.name());
    }

    private static SpeakerKey key(String cursor) {
        int space = cursor.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("without a name");
        }
        return new SpeakerKey(cursor.substring(space + 1), cursor.substring(0, space));
    }
}
