// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.store.ListedPerson;
import dev.hearsay.output.store.MergeKey;
import dev.hearsay.output.store.MergePage;
import dev.hearsay.output.store.MergedSpeaker;
import dev.hearsay.output.store.PersonMerge;
import dev.hearsay.output.store.ReadPool;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/people/{id}}: a person with the reasons why speakers of different articles are this one, a page at a time. */
final class PersonEndpoint implements Endpoint {

    static final String PATH = "/v1/people/{id}";

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final ReadPool database;

    PersonEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters().only("limit", "cursor");
        MergeKey after = Cursor.read(parameters, PersonEndpoint::key);
        int limit = parameters.count("limit", USUAL, MOST);
        return database.read(claims -> {
            PeopleEndpoint.check(claims);
            ListedPerson person = claims.person(asked.rest())
                    .orElseThrow(
                            () -> new ProblemException(Problem.missing("there is no person with this id; ids change"
                                    + " as articles and decisions come, so look for the name in "
                                    + PeopleEndpoint.PATH)));
            return answer(person, claims.merges(person.id(), after, limit));
        });
    }

    private static Answer answer(ListedPerson person, MergePage page) {
        ObjectNode json = PeopleEndpoint.entry(person);
        json.put(
                "claims_url",
                ClaimsEndpoint.PATH + "?person=" + URLEncoder.encode(person.id(), StandardCharsets.UTF_8));
        ArrayNode merges = json.putArray("merges");
        page.merges().forEach(merge -> merges.add(entry(merge)));
        json.put("next", page.next().map(PersonEndpoint::cursor).orElse(null));
        return Answer.json(json);
    }

    private static ObjectNode entry(PersonMerge merge) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("speaker", speaker(merge.speaker()));
        json.set("beside", speaker(merge.beside()));
        json.put("reason", merge.reason())
                .put("evidence", merge.evidence().isEmpty() ? null : merge.evidence())
                .put("undone", merge.undone());
        PersonMerge.Decision decision = merge.decision();
        if (decision == null) {
            return json.putNull("decision");
        }
        json.putObject("decision")
                .put("id", decision.id())
                .put("by", decision.by())
                .put("decided", decision.decided().toString())
                .put("comment", decision.comment());
        return json;
    }

    private static @Nullable ObjectNode speaker(@Nullable MergedSpeaker speaker) {
        if (speaker == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("appearance", speaker.appearance())
                .put("name", speaker.name());
        json.putObject("article")
                .put("id", speaker.article())
                .put("identity", speaker.identity())
                .put("title", speaker.title())
                .put("published", speaker.published());
        return json;
    }

    private static String cursor(MergeKey key) {
        return Cursor.of(key.published() + ' ' + key.appearance() + ' ' + key.decision());
    }

    private static MergeKey key(String cursor) {
        String[] parts = cursor.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("of another list");
        }
        return new MergeKey(parts[0], parts[1], Long.parseLong(parts[2]));
    }
}
