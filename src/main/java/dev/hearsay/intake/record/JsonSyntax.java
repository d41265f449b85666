// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.hearsay.intake.document.Content;
import dev.hearsay.pipeline.RejectedArticleException;

/**
 * JSON (RFC 8259) as feeds write it: a line break or another control character inside a string, which many leave
 * unescaped, is accepted, and so is the {@code NaN} that statistics programs write for missing values.
 */
public final class JsonSyntax {

    /** How deeply objects and arrays may be nested. */
    private static final int DEPTH = 200;

    /** Reads with bounds on depth and on the length of a string. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Content.DEFAULT_LIMIT)
                    .build())
            .build();

    private JsonSyntax() {}

    /** The rejection that says what is wrong with some JSON, and where. */
    public static RejectedArticleException rejection(JsonProcessingException fault) {
        String detail =
                String.valueOf(fault.getOriginalMessage()).lines().findFirst().orElse("");
        JsonLocation at = fault.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return new RejectedArticleException(
                "json", "not well-formed JSON: " + detail + "; repair it or fetch it again", line, column);
    }
}
