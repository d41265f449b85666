// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.BooleanSupplier;

/** {@code GET /v1/health}: whether the server answers and has loaded its models. Nobody needs a token for it. */
final class HealthEndpoint implements Endpoint {

    static final String PATH = "/v1/health";

    private final String version;
    private final BooleanSupplier loaded;
    private final boolean claims;
    private final boolean reviews;
    private final LookedUp lookedUp;
    private final boolean token;
    private final int maxBody;

    /**
     * What is told of the server.
     *
     * @param loaded whether it has its models
     * @param claims whether it has claims to look up
     * @param reviews whether it takes decisions of reviewers about them
     * @param lookedUp what its database has besides claims
     * @param token whether requests need a token
     * @param maxBody the most bytes of a body
     */
    HealthEndpoint(
            String version,
            BooleanSupplier loaded,
            boolean claims,
            boolean reviews,
            LookedUp lookedUp,
            boolean token,
            int maxBody) {
        this.version = version;
        this.loaded = loaded;
        this.claims = claims;
        this.reviews = reviews;
        this.lookedUp = lookedUp;
        this.token = token;
        this.maxBody = maxBody;
    }

    @Override
    public Answer answer(Asked asked) {
        asked.parameters().only();
        LookedUp.Found found = lookedUp.now();
        return Answer.json(JsonNodeFactory.instance
                .objectNode()
                .put("status", "ok")
                .put("version", version)
                .put("models", loaded.getAsBoolean() ? "loaded" : "loading")
                .put("claims", claims)
                .put("reviews", reviews)
                .put("statements", found.statements())
                .put("people", found.people())
                .put("token", token)
                .put("max_body", maxBody));
    }
}
