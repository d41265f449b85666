// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.SpeakerType;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.Objects;

/**
 * The claims of one article as schema.org's {@code Claim}s. What schema.org has a property for is in it; places in the
 * text, for which it has none, are in terms of the Web Annotation Data Model, and the rest in terms of our own.
 */
final class SchemaOrgJson {

    /** The text before the first claim: the context, which says what each term means, and the graph's beginning. */
    static final String HEAD = """
            {"@context":["https://schema.org",{"hearsay":"%s","oa":"http://www.w3.org/ns/oa#",\
            "xsd":"http://www.w3.org/2001/XMLSchema#","type":"@type","SpecificResource":"oa:SpecificResource",\
            "TextPositionSelector":"oa:TextPositionSelector","TextQuoteSelector":"oa:TextQuoteSelector",\
            "source":{"@id":"oa:hasSource","@type":"@id"},"selector":"oa:hasSelector",\
            "start":{"@id":"oa:start","@type":"xsd:nonNegativeInteger"},\
            "end":{"@id":"oa:end","@type":"xsd:nonNegativeInteger"},\
            "exact":"oa:exact","prefix":"oa:prefix","suffix":"oa:suffix"}],"@graph":[""".formatted(Iris.TERMS);

    /** The text after the last claim. */
    static final String TAIL = "]}";

    private final RecordSubject subject;
    private final ClaimTerms terms;
    private final ObjectNode article;
    private final String published;

    SchemaOrgJson(Article article) {
        this.subject = new RecordSubject(article, OffsetUnit.CODEPOINT);
        this.terms = new ClaimTerms(new TextSelectors(article));
        this.article = SchemaOrgArticle.of(subject, terms);
        this.published = Objects.toString(article.metadata().published(), "");
    }

    ObjectNode of(Claim claim) {
        RecordSubject whole = subject.withClaim(claim);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("@type", "Claim");
        json.put("@id", Iris.of(claim));
        json.put("identifier", claim.id());
        json.put("text", claim.content().text());
        addSpeakers(json, claim);
        if (claim.addressee() != null) {
            json.putObject("audience")
                    .put("@type", "Audience")
                    .put("name", claim.addressee().text());
        }
        addDates(json, claim);
        json.set("appearance", article.deepCopy());
        terms.put(json, RecordField.CONTENT_TEXT, whole);
        terms.addTo(json, whole);
        return json;
    }

    /** A document has no author of its own: what it says is based on it. */
    private void addSpeakers(ObjectNode json, Claim claim) {
        ArrayNode authors = JsonNodeFactory.instance.arrayNode();
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        claim.speakers()
                .forEach(speaker -> (speaker.type() == SpeakerType.DOCUMENT ? documents : authors)
                        .add(SchemaOrgSpeaker.of(speaker, subject.withClaim(claim), terms)));
        if (!authors.isEmpty()) {
            json.set("author", authors);
        }
        if (!documents.isEmpty()) {
            json.set("isBasedOn", documents);
        }
    }

    /** It was made on the day that the article gives for it, if it gives one, and published with the article. */
    private void addDates(ObjectNode json, Claim claim) {
        boolean told =
                claim.date().basis() == DateBasis.EXPRESSION || claim.date().basis() == DateBasis.EVENT;
        if (told && claim.date().value() != null) {
            json.put("dateCreated", claim.date().value());
        }
        if (!published.isEmpty()) {
            json.put("datePublished", published);
        }
    }
}
