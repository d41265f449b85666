// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Article;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Ids of entities that are the same in every run: {@code e_} and the first 20 hexadecimal digits of the SHA-256 of the article's
 * id, and of the entity's kind, name and first mention in code points.
 */
final class EntityIds {

    private static final int DIGITS = 20;

    private final String article;
    private final OffsetTable codePoints;

    EntityIds(Article article) {
        this.article = article.id();
        this.codePoints = OffsetTable.of(article.text(), OffsetUnit.CODEPOINT);
    }

    /** @param mentions in order; none for a person who is only in the byline */
    String of(SpeakerType kind, String name, List<Span> mentions) {
        StringBuilder key = new StringBuilder("entity/1\n").append(article).append('\n');
        key.append(kind).append('\n').append(name).append('\n');
        mentions.stream()
                .limit(1)
                .forEach(span -> key.append(codePoints.fromUtf16(span.start()))
                        .append('-')
                        .append(codePoints.fromUtf16(span.end())));
        return "e_"
                + Sha256.hex(key.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
