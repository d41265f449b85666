// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** {@code GET /openapi.json}: the description of the API, with the schemas of the records in it. */
final class OpenApiEndpoint implements Endpoint {

    static final String PATH = "/openapi.json";

    private final byte[] description;

    OpenApiEndpoint() {
        ObjectNode json = resource("openapi.json");
        ObjectNode schemas = (ObjectNode) json.at("/components/schemas");
        schemas.set("Claim", resource("claim.schema.json"));
        schemas.set("Failure", resource("failure.schema.json"));
        this.description = SafeJson.bytes(json);
    }

    private static ObjectNode resource(String name) {
        try (InputStream in = OpenApiEndpoint.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return (ObjectNode) SafeJson.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer answer(Asked asked) {
        asked.parameters().only();
        return Answer.of(200, Answer.JSON, description);
    }
}
