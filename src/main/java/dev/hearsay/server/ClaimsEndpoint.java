// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.output.ClaimFilter;
import dev.hearsay.output.DayRange;
import dev.hearsay.output.NameFilter;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.ClaimPage;
import dev.hearsay.output.store.ClaimQuery;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.SearchWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/claims}: the claims of the database, looked up, a page at a time. */
final class ClaimsEndpoint implements Endpoint {

    static final String PATH = "/v1/claims";

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    /** The days that dates may have where only one end is given. */
    private static final DayRange ALWAYS = new DayRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final ReadPool database;

    ClaimsEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters()
                .only(
                        "speaker",
                        "kind",
                        "stance",
                        "speech",
                        "negated",
                        "anonymous",
                        "min_confidence",
                        "from",
                        "until",
                        "q",
                        "limit",
                        "cursor");
        ClaimQuery query = query(parameters);
        ClaimPage page = database.read(claims -> claims.page(query));
        String next = page.next().map(key -> Cursor.of(Long.toString(key))).orElse(null);
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

    private static ClaimQuery query(Parameters parameters) {
        ClaimFilter filter = new ClaimFilter(
                parameters.read("speaker", NameFilter::new),
                words(parameters.someOf("kind", ClaimKind.class)),
                days(parameters),
                null);
        return new ClaimQuery(
                filter,
                words(parameters.someOf("stance", Stance.class)),
                words(parameters.someOf("speech", Speech.class)),
                parameters.truth("negated"),
                parameters.truth("anonymous"),
                parameters.share("min_confidence"),
                parameters.read("q", SearchWords::of),
                null,
                after(parameters),
                parameters.count("limit", USUAL, MOST));
    }

    private static Set<String> words(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Parameters::word).collect(Collectors.toSet());
    }

    private static @Nullable DayRange days(Parameters parameters) {
        DayRange from = parameters.read("from", ClaimsEndpoint::range);
        DayRange until = parameters.read("until", ClaimsEndpoint::range);
        if (from == null && until == null) {
            return null;
        }
        return new DayRange((from == null ? ALWAYS : from).first(), (until == null ? ALWAYS : until).last());
    }

    private static DayRange range(String value) {
        return DayRange.parse(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "it is a day, week, month or year such as 2025-05-16, 2025-W20, 2025-05 or 2025"));
    }

    private static long after(Parameters parameters) {
        String key = Cursor.in(parameters);
        try {
            return key == null ? 0 : Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw new ProblemException(
                    Problem.parameter("cursor: " + Cursor.wrong().getMessage()));
        }
    }
}
