// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Cue;
import dev.hearsay.model.StatementDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What linked data says of a claim in terms of our own, {@code hearsay:kind} and so on, because no common vocabulary
 * has them: the facts of the claim record under its names, and the places of its words. What is not known is left out.
 *
 * @param selectors of the claim's article
 */
record ClaimTerms(TextSelectors selectors) {

    static final String PREFIX = "hearsay:";

    private static final Pattern WORD_START = Pattern.compile("_(\\w)");

    /** Adds everything but content and speakers, which each form puts where its vocabulary has a place for them. */
    void addTo(ObjectNode json, Claim claim) {
        put(json, "speech", Words.of(claim.speech()));
        put(json, "kind", Words.of(claim.kind()));
        put(json, "source", selectors.of(claim.source()));
        addCue(json, claim.cue());
        put(json, "addressee", selectors.of(claim.addressee()));
        put(json, "medium", selectors.of(claim.medium()));
        put(json, "verbatim", selectors.of(claim.verbatim()));
        addDate(json, claim.date());
        json.put(PREFIX + "paragraph", claim.paragraph());
        json.put(PREFIX + "confidence", ClaimJson.rounded(claim.confidence()));
    }

    private void addCue(ObjectNode json, @Nullable Cue cue) {
        if (cue != null) {
            put(json, "cue", selectors.of(cue.passage()));
            put(json, "lemma", cue.lemma());
            put(json, "stance", Words.of(cue.stance()));
            json.put(PREFIX + "negated", cue.negated());
        }
    }

    private void addDate(ObjectNode json, StatementDate date) {
        put(json, "date", date.value());
        put(json, "datePrecision", date.precision() == null ? null : Words.of(date.precision()));
        put(json, "dateBasis", Words.of(date.basis()));
        put(json, "dateWords", selectors.of(date.passage()));
    }

    /** The term for a field of the claim record: {@code publishedFrom} for {@code published_from}. */
    static String term(String field) {
        return WORD_START.matcher(field).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    static void put(ObjectNode json, String term, @Nullable String value) {
        if (value != null) {
            json.put(PREFIX + term, value);
        }
    }

    static void put(ObjectNode json, String term, ArrayNode values) {
        if (!values.isEmpty()) {
            json.set(PREFIX + term, values);
        }
    }
}
