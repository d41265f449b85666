// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles in schema.org's terms. */
final class SchemaOrgArticle {

    /** What schema.org has a property for. */
    private static final Set<RecordField> PROPERTIES = EnumSet.of(
            RecordField.ARTICLE_ID,
            RecordField.ARTICLE_TITLE,
            RecordField.ARTICLE_URL,
            RecordField.ARTICLE_PUBLISHED,
            RecordField.ARTICLE_PUBLISHER,
            RecordField.ARTICLE_BYLINE,
            RecordField.ARTICLE_PLACE,
            RecordField.ARTICLE_LANGUAGE,
            RecordField.ARTICLE_STATUS,
            RecordField.ARTICLE_VERSION,
            RecordField.ARTICLE_CORRECTION);

    private SchemaOrgArticle() {}

    /** A {@code NewsArticle} with what is known of it; other facts are in terms of our own, in alphabetical order. */
    static ObjectNode of(RecordSubject subject, ClaimTerms terms) {
        Article article = subject.article();
        Metadata metadata = article.metadata();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@type", "NewsArticle");
        json.put("@id", Iris.of(article));
        json.put("identifier", article.id());
        putKnown(json, "headline", metadata.title());
        putKnown(json, "url", Iris.address(metadata.url()).orElse(null));
        putKnown(json, "datePublished", Objects.toString(metadata.published(), null));
        if (metadata.publisher() != null) {
            json.putObject("publisher").put("@type", "Organization").put("name", metadata.publisher());
        }
        putKnown(json, "creditText", metadata.byline());
        putKnown(json, "dateline", metadata.place());
        putKnown(json, "inLanguage", metadata.language());
        json.put("creativeWorkStatus", Words.of(metadata.status()));
        putKnown(json, "version", metadata.version());
        putKnown(json, "correction", metadata.correction());
        ClaimTerms.fields(field -> field.isOfArticle() && !PROPERTIES.contains(field))
                .sorted(Comparator.comparing(RecordField::term))
                .forEach(field -> terms.put(json, field, subject));
        return json;
    }

    private static void putKnown(ObjectNode json, String property, @Nullable String value) {
        if (value != null) {
            json.put(property, value);
        }
    }
}
