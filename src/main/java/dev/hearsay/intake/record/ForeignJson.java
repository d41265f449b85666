// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.Optional;
import java.util.Set;

/** JSON that holds something other than articles and says so. */
final class ForeignJson {

    private static final String EXPECTED =
            "; expected is a ninjs item, a record with an article's text, or a list of them";

    private static final Set<String> GEOMETRIES = Set.of(
            "FeatureCollection",
            "Feature",
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Polygon",
            "MultiPolygon",
            "GeometryCollection");

    private ForeignJson() {}

    /** Why it isn't read; empty if it is. */
    static Optional<RejectedArticleException> rejection(JsonNode root) {
        if (root.path("schema").asText().startsWith("hearsay/")) {
            return Optional.of(new RejectedArticleException(
                    "claims", "these are Hearsay's own claims, not an article; 'hearsay verify' reads them"));
        }
        if (root.path("$schema").asText().contains("json-schema.org")) {
            return foreign("a JSON Schema");
        }
        boolean geometry =
                root.has("features") || root.has("geometry") || root.has("coordinates") || root.has("geometries");
        if (GEOMETRIES.contains(root.path("type").asText()) && geometry) {
            return foreign("GeoJSON");
        }
        return Optional.empty();
    }

    private static Optional<RejectedArticleException> foreign(String what) {
        return Optional.of(
                new RejectedArticleException("unsupported-format", "this is " + what + ", not an article" + EXPECTED));
    }
}
