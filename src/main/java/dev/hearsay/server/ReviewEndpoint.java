// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.Words;
import dev.hearsay.output.store.ReviewAnswer;
import dev.hearsay.output.store.ReviewStore;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.review.BadReviewException;
import dev.hearsay.review.ClaimChange;
import dev.hearsay.review.Decision;
import dev.hearsay.review.ReviewRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/reviews}: records a decision of a reviewer. */
final class ReviewEndpoint implements Endpoint {

    private static final Set<String> MEMBERS =
            Set.of("article", "claim", "reviewer", "decision", "change", "offsets", "seen", "comment");

    private final @Nullable ReviewStore reviews;

    /** @param reviews null if the server takes none */
    ReviewEndpoint(@Nullable ReviewStore reviews) {
        this.reviews = reviews;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        asked.parameters().only();
        if (reviews == null) {
            throw new ProblemException(new Problem(
                    403, "read-only", "this server takes no reviews: start it with 'hearsay serve DATABASE --review'"));
        }
        String type = asked.headers().get("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
            throw new ProblemException(
                    new Problem(415, "not-json", "send the review as JSON, with 'Content-Type: application/json'"));
        }
        try {
            ReviewAnswer answer = reviews.decide(request(asked.body()));
            return answer.recorded()
                    ? Answer.of(201, Answer.JSON, SafeJson.bytes(answer.review().json()))
                    : unseen(answer);
        } catch (BadReviewException e) {
            throw new ProblemException(new Problem(400, "bad-review", String.valueOf(e.getMessage())));
        }
    }

    private static Answer unseen(ReviewAnswer answer) {
        Problem problem = new Problem(
                409,
                "unseen",
                "another decision about this claim came since; look at 'review', and send yours again with its id as"
                        + " 'seen' if it stays");
        ObjectNode json = problem.json();
        json.set("review", answer.review().json());
        return problem.answer(json);
    }

    private static ReviewRequest request(byte[] body) {
        ObjectNode json = object(body);
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!MEMBERS.contains(name)) {
                throw new BadReviewException(
                        "a review has no '" + name.substring(0, Math.min(50, name.length())) + "'; it has "
                                + String.join(", ", MEMBERS.stream().sorted().toList()));
            }
        }
        JsonNode seen = json.path("seen");
        if (!seen.isIntegralNumber() || !seen.canConvertToLong() || seen.longValue() < 0) {
            throw new BadReviewException("seen: the id of the latest review of this claim that the reviewer has seen; 0"
                    + " if there was none");
        }
        JsonNode change = json.path("change");
        if (!change.isMissingNode() && !change.isNull() && !change.isObject()) {
            throw new BadReviewException("change: an object such as {\"date\": \"2025-05-16\"}");
        }
        return new ReviewRequest(
                required(json, "article"),
                text(json, "claim"),
                required(json, "reviewer"),
                constant(json, "decision", Decision.class, null),
                change instanceof ObjectNode fields ? ClaimChange.of(fields) : ClaimChange.NONE,
                constant(json, "offsets", OffsetUnit.class, OffsetUnit.CODEPOINT),
                seen.longValue(),
                text(json, "comment"));
    }

    private static ObjectNode object(byte[] body) {
        try {
            if (SafeJson.parse(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            // reported below
        }
        throw new BadReviewException("the body is not a JSON object");
    }

    private static @Nullable String text(ObjectNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
            throw new BadReviewException(name + ": a text or null");
        }
        return value.textValue();
    }

    private static String required(ObjectNode json, String name) {
        String value = text(json, name);
        if (value == null) {
            throw new BadReviewException(name + ": it is missing");
        }
        return value;
    }

    private static <E extends Enum<E>> E constant(ObjectNode json, String name, Class<E> type, @Nullable E fallback) {
        String word = text(json, name);
        if (word == null && fallback != null) {
            return fallback;
        }
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> Words.of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadReviewException(name + ": one of "
                        + String.join(", ", constants.stream().map(Words::of).toList())));
    }
}
