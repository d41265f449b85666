// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.BooleanSupplier;

/** {@code GET /v1/health}: whether the server answers and has loaded its models. Nobody needs a token for it. */
final class HealthEndpoint implements Endpoint {

    static final String PATH = "/v1/health";

    private final String version;
    private final BooleanSupplier loaded;

    HealthEndpoint(String version, BooleanSupplier loaded) {
        this.version = version;
        this.loaded = loaded;
    }

    @Override
    public Answer answer(Asked asked) {
        asked.parameters().only();
        return Answer.json(JsonNodeFactory.instance
                .objectNode()
                .put("status", "ok")
                .put("version", version)
                .put("models", loaded.getAsBoolean() ? "loaded" : "loading"));
    }
}
