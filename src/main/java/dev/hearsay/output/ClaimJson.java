// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.StatementDate;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The claims of one article as JSON, in the form of {@code docs/claim.schema.json}. */
public final class ClaimJson {

    /** The form and its version. */
    public static final String SCHEMA = "hearsay/claim/1";

    /** The fields of a record's article, in order; in tables and databases they are columns of the same names. */
    public static final List<String> ARTICLE_FIELDS = List.of(
            "id",
            "file",
            "sha256",
            "title",
            "publisher",
            "byline",
            "url",
            "published",
            "published_from",
            "place",
            "language",
            "status",
            "version",
            "correction");

    private final OffsetUnit unit;
    private final SpanJson spans;
    private final ObjectNode article;

    /**
     * The JSON of an article's claims.
     *
     * @param article that the spans of the claims count into
     * @param unit that the offsets written count
     */
    public ClaimJson(Article article, OffsetUnit unit) {
        this.unit = unit;
        this.spans = new SpanJson(OffsetTable.of(article.text(), unit));
        this.article = article(article);
    }

    /**
     * A tree of the claim, the caller's own, with its keys in the order of the schema.
     *
     * @throws IndexOutOfBoundsException if a span of the claim reaches past the article's text
     */
    public ObjectNode of(Claim claim) {
        ObjectNode json = object();
        json.put("schema", SCHEMA);
        json.put("id", claim.id());
        json.put("offsets", Words.of(unit));
        json.set("article", article.deepCopy());
        json.put("speech", Words.of(claim.speech()));
        json.put("kind", Words.of(claim.kind()));
        json.set("source", passage(claim.source()));
        json.set(
                "speaker",
                claim.speakers().isEmpty() ? null : speaker(claim.speakers().get(0)));
        if (claim.speakers().size() > 1) {
            json.set("speakers", speakers(claim.speakers()));
        }
        json.set("cue", cue(claim.cue()));
        json.set("addressee", passage(claim.addressee()));
        json.set("medium", passage(claim.medium()));
        json.set("content", content(claim));
        json.set("date", date(claim.date()));
        json.set("sentences", spans.of(claim.sentences()));
        json.put("paragraph", claim.paragraph());
        json.put("confidence", rounded(claim.confidence()));
        return json;
    }

    static ObjectNode article(Article article) {
        Metadata metadata = article.metadata();
        ObjectNode json = object();
        json.put("id", article.id());
        json.put("file", article.file());
        json.put("sha256", article.sha256().isEmpty() ? null : article.sha256());
        json.put("title", metadata.title());
        json.put("publisher", metadata.publisher());
        json.put("byline", metadata.byline());
        json.put("url", metadata.url());
        json.put("published", Objects.toString(metadata.published(), null));
        json.put("published_from", metadata.publishedFrom() == null ? null : Words.of(metadata.publishedFrom()));
        json.put("place", metadata.place());
        json.put("language", metadata.language());
        json.put("status", Words.of(metadata.status()));
        json.put("version", metadata.version());
        json.put("correction", metadata.correction());
        return json;
    }

    private @Nullable ObjectNode passage(@Nullable Passage passage) {
        if (passage == null) {
            return null;
        }
        ObjectNode json = object();
        json.put("text", passage.text());
        json.set("spans", spans.of(passage.spans()));
        return json;
    }

    private ArrayNode speakers(List<Speaker> speakers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        speakers.forEach(speaker -> array.add(speaker(speaker)));
        return array;
    }

    private ObjectNode speaker(Speaker speaker) {
        ObjectNode json = object();
        json.put("name", speaker.name());
        json.put("id", speaker.id());
        json.put("type", Words.of(speaker.type()));
        json.put("role", speaker.role());
        json.put("affiliation", speaker.affiliation());
        json.put("anonymous", speaker.anonymous());
        json.set("anonymity", passage(speaker.anonymity()));
        json.put("mention", Words.of(speaker.mention()));
        return json;
    }

    private @Nullable ObjectNode cue(@Nullable Cue cue) {
        if (cue == null) {
            return null;
        }
        ObjectNode json = object();
        json.put("text", cue.passage().text());
        json.put("lemma", cue.lemma());
        json.set("spans", spans.of(cue.passage().spans()));
        json.put("stance", Words.of(cue.stance()));
        json.put("negated", cue.negated());
        return json;
    }

    private ObjectNode content(Claim claim) {
        ObjectNode json = object();
        json.put("text", claim.content().text());
        json.set("spans", spans.of(claim.content().spans()));
        json.set("verbatim", spans.of(claim.verbatim()));
        return json;
    }

    private ObjectNode date(StatementDate date) {
        Passage words = date.passage();
        ObjectNode json = object();
        json.put("value", date.value());
        json.put("precision", date.precision() == null ? null : Words.of(date.precision()));
        json.put("basis", Words.of(date.basis()));
        json.put("text", words == null ? null : words.text());
        json.set("spans", spans.of(words == null ? List.of() : words.spans()));
        return json;
    }

    /** To four decimals, and with one at least, so that no reader takes the column for whole numbers; NaN is no confidence. */
    static BigDecimal rounded(double confidence) {
        double known = Double.isNaN(confidence) ? 0 : confidence;
        BigDecimal value =
                BigDecimal.valueOf(known).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return value.scale() < 1 ? value.setScale(1, RoundingMode.UNNECESSARY) : value;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
