// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What linked data says about a claim in terms of our own, {@code hearsay:kind} and so on, because no common vocabulary
 * has them: the fields of the claim record, and the places of its words. What is not known is left out.
 *
 * @param selectors of the claim's article
 */
record ClaimTerms(TextSelectors selectors) {

    static final String PREFIX = "hearsay:";

    /** What each form puts where its vocabulary has a place for it. */
    private static final Set<RecordField> ELSEWHERE = EnumSet.of(RecordField.ID, RecordField.CONTENT_TEXT);

    /** Adds everything but id, content, article and speakers. */
    void addTo(ObjectNode json, RecordSubject subject) {
        fields(field -> !field.isOfArticle() && !field.isOfSpeaker() && !ELSEWHERE.contains(field))
                .forEach(field -> put(json, field, subject));
    }

    /** Fields that have a term, in the order of the record. */
    static Stream<RecordField> fields(Predicate<RecordField> chosen) {
        return RecordField.ALL.stream().filter(field -> !field.term().isEmpty()).filter(chosen);
    }

    /** Adds a field under its term. */
    void put(ObjectNode json, RecordField field, RecordSubject subject) {
        String term = PREFIX + field.term();
        if (field.places().kind() == RecordKind.SPANS) {
            ArrayNode places = selectors.of(field.places().spansOf(subject));
            if (!places.isEmpty()) {
                json.set(term, places);
            }
            return;
        }
        Object value = field.value(subject);
        if (value instanceof Boolean flag) {
            json.put(term, flag);
        } else if (value instanceof Integer number) {
            json.put(term, number);
        } else if (value instanceof Double fraction) {
            json.put(term, ClaimJson.rounded(fraction));
        } else if (value != null) {
            json.put(term, field.text(subject));
        }
    }
}
