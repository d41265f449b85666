// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The claims of one article as JSON, in the form of {@code docs/claim.schema.json}. */
public final class ClaimJson {

    /** The form and its version. */
    public static final String SCHEMA = "hearsay/claim/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RecordSubject article;
    private final SpanJson spans;

    /**
     * The JSON of an article's claims.
     *
     * @param article that the spans of the claims count into
     * @param unit that the offsets written count
     */
    public ClaimJson(Article article, OffsetUnit unit) {
        this.article = new RecordSubject(article, unit);
        this.spans = new SpanJson(OffsetTable.of(article.text(), unit));
    }

    /**
     * A tree of the claim, the caller's own, with its keys in the order of the schema.
     *
     * @throws IndexOutOfBoundsException if a span of the claim reaches past the article's text
     */
    public ObjectNode of(Claim claim) {
        RecordSubject subject = article.withClaim(claim);
        return RecordTree.record(
                field -> node(field, subject),
                claim.speakers().stream()
                        .map(subject::withSpeaker)
                        .map(one -> RecordTree.speaker(field -> node(field, one)))
                        .toList());
    }

    private @Nullable JsonNode node(RecordField field, RecordSubject subject) {
        if (field.kind() == RecordKind.SPANS) {
            return spans.of(field.spansOf(subject));
        } else if (field.kind() == RecordKind.FACTS) {
            return FactJson.of(field, subject, spans);
        }
        Object value = field.value(subject);
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        } else if (value instanceof Integer number) {
            return NODES.numberNode(number);
        } else if (value instanceof Double fraction) {
            return NODES.numberNode(rounded(fraction));
        }
        return value == null ? null : NODES.textNode(field.text(subject));
    }

    /** To four decimals, and with one at least, so that no reader takes the column for whole numbers; NaN is no confidence. */
    static BigDecimal rounded(double confidence) {
        double known = Double.isNaN(confidence) ? 0 : confidence;
        BigDecimal value =
                BigDecimal.valueOf(known).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return value.scale() < 1 ? value.setScale(1, RoundingMode.UNNECESSARY) : value;
    }
}
