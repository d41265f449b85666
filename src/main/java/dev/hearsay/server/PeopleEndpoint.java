// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.output.NameFilter;
import dev.hearsay.output.Words;
import dev.hearsay.output.store.ClaimQuery;
import dev.hearsay.output.store.ListedPerson;
import dev.hearsay.output.store.PeoplePage;
import dev.hearsay.output.store.PeopleQuery;
import dev.hearsay.output.store.PersonKey;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.StoredClaims;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/people}: who speaks, across articles and names. */
final class PeopleEndpoint implements Endpoint {

    static final String PATH = "/v1/people";

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private enum Order {
        NAME,
        CLAIMS
    }

    private final ReadPool database;

    PeopleEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters().only("q", "type", "order", "limit", "cursor");
        Order order = parameters.oneOf("order", Order.class, Order.NAME);
        PeopleQuery query = new PeopleQuery(
                parameters.read("q", NameFilter::new),
                parameters.someOf("type", SpeakerType.class).stream()
                        .map(Words::of)
                        .collect(Collectors.toSet()),
                order == Order.CLAIMS,
                Cursor.read(parameters, cursor -> key(cursor, order)),
                parameters.count("limit", USUAL, MOST));
        PeoplePage page = database.read(claims -> {
            check(claims);
            return claims.people(query);
        });
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode people = json.putArray("people");
        page.people().forEach(person -> people.add(entry(person)));
        json.put("next", page.next().map(key -> cursor(key, order)).orElse(null));
        return Answer.json(json);
    }

    /** Refuses a database whose speakers were not resolved. */
    static void check(StoredClaims claims) throws IOException {
        if (!claims.isResolved()) {
            throw new ProblemException(Problem.missing(
                    "the speakers of the database are not resolved to people yet; 'hearsay people' does that"));
        }
    }

    /** Refuses such a database for a query that asks for a person. */
    static void check(StoredClaims claims, ClaimQuery query) throws IOException {
        if (query.person() != null) {
            check(claims);
        }
    }

    static ObjectNode entry(ListedPerson person) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("id", person.id()).put("name", person.name());
        ArrayNode names = json.putArray("other_names");
        person.names().forEach(names::add);
        ArrayNode roles = json.putArray("roles");
        person.roles().forEach(roles::add);
        return json.put("type", person.type())
                .put("own_id", person.ownId())
                .put("claims", person.claims())
                .put("articles", person.articles())
                .put("first_published", day(person.firstPublished()))
                .put("last_published", day(person.lastPublished()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The order is in the cursor, since a place in one order is none in another. */
    private static String cursor(PersonKey key, Order order) {
        return Cursor.of(Words.of(order) + ' ' + key.person() + ' ' + key.rank());
    }

    private static PersonKey key(String cursor, Order order) {
        String[] parts = cursor.split(" ", 3);
        if (parts.length < 3 || !parts[0].equals(Words.of(order))) {
            throw new IllegalArgumentException("of another list");
        }
        if (order == Order.CLAIMS) {
            Long.parseLong(parts[2]);
        }
        return new PersonKey(parts[2], parts[1]);
    }
}
