// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Speaker;

/**
 * The claims of one article as annotations of its text, after the W3C's Web Annotation Data Model. The targets are the
 * spans of the content; the bodies are a line for people and the claim's facts.
 */
final class AnnotationJson {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final TextSelectors selectors;
    private final ClaimTerms terms;
    private final ObjectNode article;

    AnnotationJson(Article article) {
        this.selectors = new TextSelectors(article);
        this.terms = new ClaimTerms(selectors);
        this.article = object().put("id", Iris.of(article));
        ClaimJson.article(article).properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                this.article.set(ClaimTerms.PREFIX + ClaimTerms.term(field.getKey()), field.getValue());
            }
        });
    }

    ObjectNode of(Claim claim) {
        ObjectNode json = object();
        json.putArray("@context").add(CONTEXT).add(object().put("hearsay", Iris.TERMS));
        json.put("id", Iris.ofAnnotation(claim));
        json.put("type", "Annotation");
        json.put("motivation", "describing");
        json.putArray("body").add(note(claim)).add(facts(claim));
        json.set("target", selectors.of(claim.content()));
        return json;
    }

    private static ObjectNode note(Claim claim) {
        return object().put("type", "TextualBody")
                .put("purpose", "describing")
                .put("format", "text/plain")
                .put("language", "en")
                .put("value", ClaimNote.of(claim));
    }

    private ObjectNode facts(Claim claim) {
        ObjectNode json = object();
        json.put("id", Iris.of(claim));
        json.put("type", ClaimTerms.PREFIX + "Claim");
        json.put(ClaimTerms.PREFIX + "id", claim.id());
        if (!claim.speakers().isEmpty()) {
            var speakers = json.putArray(ClaimTerms.PREFIX + "speaker");
            claim.speakers().forEach(speaker -> speakers.add(speaker(speaker)));
        }
        terms.addTo(json, claim);
        json.set(ClaimTerms.PREFIX + "article", article.deepCopy());
        return json;
    }

    private ObjectNode speaker(Speaker speaker) {
        ObjectNode json = object();
        ClaimTerms.put(json, "name", speaker.name());
        ClaimTerms.put(json, "id", speaker.id());
        ClaimTerms.put(json, "type", Words.of(speaker.type()));
        ClaimTerms.put(json, "role", speaker.role());
        ClaimTerms.put(json, "affiliation", speaker.affiliation());
        json.put(ClaimTerms.PREFIX + "anonymous", speaker.anonymous());
        ClaimTerms.put(json, "anonymity", selectors.of(speaker.anonymity()));
        ClaimTerms.put(json, "mention", Words.of(speaker.mention()));
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
