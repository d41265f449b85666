// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Ids that are the same in every run: {@code c_} and the first 20 hexadecimal digits of the SHA-256 of the article's
 * id and of each passage's code-point spans and words.
 */
final class ClaimIds {

    private static final int DIGITS = 20;

    private final String articleId;
    private final OffsetTable codePoints;

    ClaimIds(String articleId, OffsetTable codePoints) {
        this.articleId = articleId;
        this.codePoints = codePoints;
    }

    String of(@Nullable Passage source, @Nullable Passage cue, Passage content) {
        StringBuilder key = new StringBuilder("claim/1\n").append(articleId);
        append(key, "source", source);
        append(key, "cue", cue);
        append(key, "content", content);
        byte[] digest = sha256().digest(key.toString().getBytes(StandardCharsets.UTF_8));
        return "c_" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private void append(StringBuilder key, String role, @Nullable Passage passage) {
        key.append('\n').append(role);
        if (passage != null) {
            for (Span span : passage.spans()) {
                key.append(' ').append(codePoints.fromUtf16(span.start()));
                key.append('-').append(codePoints.fromUtf16(span.end()));
            }
            key.append(' ').append(passage.text());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
