// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Span;
import dev.hearsay.output.ArticleProof;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.WrittenDate;
import dev.hearsay.output.WrittenFacts;
import dev.hearsay.output.WrittenSpeaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the page reads it: the names of the claim record, without what the page doesn't show, and with offsets in UTF-16
 * code units, as JavaScript counts. What is unknown, false or empty is left out.
 */
final class ReportClaimJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final @Nullable ArticleProof proof;

    /** @param proof of the article's text; null if there is no text */
    ReportClaimJson(@Nullable ArticleProof proof) {
        this.proof = proof;
    }

    ObjectNode of(WrittenClaim claim) {
        ArticleProof text = proof != null && proof.holds(claim) ? proof : null;
        ObjectNode tree = NODES.objectNode();
        tree.put("id", claim.id());
        addFacts(tree, claim.facts());
        ArrayNode speakers = tree.putArray("speakers");
        claim.speakers().forEach(speaker -> speakers.add(speaker(speaker)));
        for (String part : List.of("source", "cue", "content")) {
            ObjectNode words = words(claim, part, text);
            if (words != null) {
                tree.set(part, words);
            }
        }
        date(claim, text, tree);
        ArticleJson.put(tree, "addressee", claim.words("addressee").orElse(null));
        ArticleJson.put(tree, "medium", claim.words("medium").orElse(null));
        if (text != null) {
            tree.put("holds", true);
        }
        return tree;
    }

    private static void addFacts(ObjectNode tree, WrittenFacts facts) {
        ArticleJson.put(tree, "speech", facts.speech());
        ArticleJson.put(tree, "kind", facts.kind());
        ArticleJson.put(tree, "stance", facts.stance());
        if (facts.negated()) {
            tree.put("negated", true);
        }
        if (facts.confidence() != null) {
            tree.put("confidence", facts.confidence());
        }
        if (facts.checkworthy() != null) {
            tree.put("checkworthy", facts.checkworthy());
        }
    }

    private static ObjectNode speaker(WrittenSpeaker speaker) {
        ObjectNode tree = NODES.objectNode();
        tree.put("key", speaker.key());
        tree.put("name", speaker.name());
        ArticleJson.put(tree, "id", speaker.id());
        ArticleJson.put(tree, "role", speaker.role());
        ArticleJson.put(tree, "affiliation", speaker.affiliation());
        if (speaker.anonymous()) {
            tree.put("anonymous", true);
        }
        return tree;
    }

    private static void date(WrittenClaim claim, @Nullable ArticleProof text, ObjectNode tree) {
        WrittenDate date = claim.facts().date();
        if (date.value() == null) {
            return;
        }
        ObjectNode words = words(claim, "date", text);
        ObjectNode dated = words == null ? NODES.objectNode() : words;
        dated.put("value", date.value());
        ArticleJson.put(dated, "basis", date.basis());
        date.days().ifPresent(days -> {
            dated.put("from", days.first().toString());
            dated.put("until", days.last().toString());
        });
        tree.set("date", dated);
    }

    private static @Nullable ObjectNode words(WrittenClaim claim, String part, @Nullable ArticleProof text) {
        return claim.passage(part)
                .map(passage -> {
                    ObjectNode tree = NODES.objectNode();
                    ArticleJson.put(tree, "text", passage.text());
                    if (text != null) {
                        ArrayNode spans = tree.putArray("spans");
                        for (Span span : text.spans(claim, part)) {
                            spans.addArray().add(span.start()).add(span.end());
                        }
                    }
                    return tree;
                })
                .orElse(null);
    }
}
