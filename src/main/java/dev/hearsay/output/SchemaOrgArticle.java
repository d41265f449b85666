// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Articles in schema.org's terms. */
final class SchemaOrgArticle {

    private SchemaOrgArticle() {}

    /** A {@code NewsArticle} with what is known of it. */
    static ObjectNode of(Article article) {
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
        ClaimTerms.put(json, "file", article.file());
        ClaimTerms.put(
                json, "publishedFrom", metadata.publishedFrom() == null ? null : Words.of(metadata.publishedFrom()));
        ClaimTerms.put(json, "sha256", article.sha256().isEmpty() ? null : article.sha256());
        return json;
    }

    private static void putKnown(ObjectNode json, String property, @Nullable String value) {
        if (value != null) {
            json.put(property, value);
        }
    }
}
