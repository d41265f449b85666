// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.function.Predicate;

/**
 * The claims of one article as annotations of its text, after the W3C's Web Annotation Data Model. The targets are the
 * spans of the content; the bodies are a readable line and the claim's facts.
 */
final class AnnotationJson {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final RecordSubject subject;
    private final TextSelectors selectors;
    private final ClaimTerms terms;
    private final ObjectNode article;

    AnnotationJson(Article article) {
        this.subject = new RecordSubject(article, OffsetUnit.CODEPOINT);
        this.selectors = new TextSelectors(article);
        this.terms = new ClaimTerms(selectors);
        this.article = object().put("id", Iris.of(article));
        addTo(this.article, RecordField::isOfArticle, subject);
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
        RecordSubject whole = subject.withClaim(claim);
        ObjectNode json = object();
        json.put("id", Iris.of(claim));
        json.put("type", ClaimTerms.PREFIX + "Claim");
        terms.put(json, RecordField.ID, whole);
        if (!claim.speakers().isEmpty()) {
            var speakers = json.putArray(ClaimTerms.PREFIX + "speaker");
            claim.speakers()
                    .forEach(speaker ->
                            addTo(speakers.addObject(), RecordField::isOfSpeaker, whole.withSpeaker(speaker)));
        }
        terms.addTo(json, whole);
        json.set(ClaimTerms.PREFIX + "article", article.deepCopy());
        return json;
    }

    private void addTo(ObjectNode json, Predicate<RecordField> chosen, RecordSubject of) {
        ClaimTerms.fields(chosen).forEach(field -> terms.put(json, field, of));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
