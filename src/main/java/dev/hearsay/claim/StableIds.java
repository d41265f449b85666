// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ids that are the same in every run: {@code c_} and the first 20 hexadecimal digits of the SHA-256 of the article's
 * id and of each passage's code-point spans and words.
 */
public final class StableIds {

    private static final int DIGITS = 20;

    private StableIds() {}

    /**
     * The id of a claim.
     *
     * @param articleId of its article
     * @param text of its article
     * @param source spans of the source; empty where there is none
     * @param cue spans of the cue; empty if there is none
     * @param content spans of the content
     * @throws IndexOutOfBoundsException if a span reaches past the text
     */
    public static String of(String articleId, String text, List<Span> source, List<Span> cue, List<Span> content) {
        return of(articleId, text, OffsetTable.of(text, OffsetUnit.CODEPOINT), source, cue, content);
    }

    /** The same for a caller that already has the table of the text's code points. */
    static String of(
            String articleId,
            String text,
            OffsetTable codePoints,
            List<Span> source,
            List<Span> cue,
            List<Span> content) {
        StringBuilder key = new StringBuilder("claim/1\n").append(articleId);
        append(key, "source", text, codePoints, source);
        append(key, "cue", text, codePoints, cue);
        append(key, "content", text, codePoints, content);
        String hash = Sha256.hex(key.toString().getBytes(StandardCharsets.UTF_8));
        return "c_" + hash.substring(0, DIGITS);
    }

    /** The claims of an article with new ids, after their spans were mapped to its text. */
    public static List<Claim> anew(Article article, List<Claim> claims) {
        OffsetTable codePoints = OffsetTable.of(article.text(), OffsetUnit.CODEPOINT);
        Map<String, String> ids = claims.stream()
                .collect(Collectors.toMap(Claim::id, claim -> of(article, codePoints, claim), (first, again) -> first));
        return claims.stream()
                .map(claim -> claim.withId(of(article, codePoints, claim))
                        .in(claim.parent() == null ? null : ids.get(claim.parent()), claim.depth()))
                .toList();
    }

    private static String of(Article article, OffsetTable codePoints, Claim claim) {
        return of(
                article.id(),
                article.text(),
                codePoints,
                spans(claim.source()),
                claim.cue() == null ? List.of() : claim.cue().passage().spans(),
                claim.content().spans());
    }

    private static List<Span> spans(@Nullable Passage passage) {
        return passage == null ? List.of() : passage.spans();
    }

    private static void append(StringBuilder key, String role, String text, OffsetTable codePoints, List<Span> spans) {
        key.append('\n').append(role);
        for (Span span : spans) {
            key.append(' ').append(codePoints.fromUtf16(span.start()));
            key.append('-').append(codePoints.fromUtf16(span.end()));
            key.append(' ').append(text, span.start(), span.end());
        }
    }
}
