// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From the JSON of a claim to the claim; places in the article must be right, everything else may be missing. */
final class WrittenClaimJson {

    private WrittenClaimJson() {}

    /** @param json the record on one line */
    static WrittenClaim claim(RecordPlace place, Field claim, String json) throws FieldException {
        checkVersion(claim.child("schema").text());
        return new WrittenClaim(
                place.line(),
                claim.child("id").text(),
                unit(claim.child("offsets").text()),
                article(claim, place.articleRow()),
                WrittenFactsJson.facts(claim.node()),
                WrittenFactsJson.speakers(claim.node()),
                passages(claim),
                json);
    }

    private static WrittenArticle article(Field claim, long row) throws FieldException {
        Field article = claim.child("article");
        JsonNode record = claim.node();
        return new WrittenArticle(
                article.child("id").text(),
                article.child("file").text(),
                article.child("sha256").textOrNull().orElse(null),
                RecordField.ARTICLE_TITLE.in(record).textValue(),
                RecordField.ARTICLE_PUBLISHER.in(record).textValue(),
                RecordField.ARTICLE_URL.in(record).textValue(),
                RecordField.ARTICLE_PUBLISHED.in(record).textValue(),
                RecordField.ARTICLE_STATUS.in(record).textValue(),
                row);
    }

    private static void checkVersion(String schema) throws FieldException {
        if (!schema.equals(ClaimJson.SCHEMA)) {
            throw new FieldException("the schema is " + Excerpt.of(schema) + ", but this version reads “"
                    + ClaimJson.SCHEMA + "”: use the version that wrote the file");
        }
    }

    private static OffsetUnit unit(String word) throws FieldException {
        return Arrays.stream(OffsetUnit.values())
                .filter(unit -> Words.of(unit).equals(word))
                .findFirst()
                .orElseThrow(() -> new FieldException(
                        "the field 'offsets' must be codepoint, utf16 or utf8, but is " + Excerpt.of(word)));
    }

    /** The passages and other places of a record, in the order of its fields. */
    private static List<WrittenPassage> passages(Field claim) throws FieldException {
        List<WrittenPassage> passages = new ArrayList<>();
        for (RecordField field : RecordField.ALL) {
            if (field.kind() == RecordKind.SPANS && field.isOfSpeaker()) {
                for (Field speaker : speakers(claim)) {
                    addPassages(passages, speaker, field, field.pathInSpeaker());
                }
            } else if (field.kind() == RecordKind.SPANS) {
                addPassages(passages, claim, field, field.path());
            } else if (field.kind() == RecordKind.FACTS) {
                addFacts(passages, claim, field.path());
            }
        }
        return passages;
    }

    /** Each of a list that records of earlier versions lack. */
    private static void addFacts(List<WrittenPassage> passages, Field claim, RecordPath path) throws FieldException {
        Field content = claim.child(path.parents().get(0).name());
        if (content.has(path.last().name())) {
            for (Field fact : content.child(path.last().name()).elements()) {
                passages.add(new WrittenPassage(
                        fact.path(),
                        fact.child("text").text(),
                        fact.child("spans").spans()));
            }
        }
    }

    private static List<Field> speakers(Field claim) throws FieldException {
        List<Field> speakers = new ArrayList<>(List.of(claim.child("speaker")));
        if (claim.has("speakers")) {
            speakers.addAll(claim.child("speakers").elements());
        }
        speakers.removeIf(Field::isNull);
        return speakers;
    }

    private static void addPassages(List<WrittenPassage> passages, Field root, RecordField field, RecordPath path)
            throws FieldException {
        Field parent = root;
        for (RecordPath.Step step : path.parents()) {
            parent = parent.child(step.name());
            if (step.nullable() && parent.isNull()) {
                return;
            }
        }
        Optional<RecordField> words = field.wordsBeside();
        if (words.isPresent()) {
            passage(parent, words.get()).ifPresent(passages::add);
            return;
        }
        for (Field place : parent.child(path.last().name()).elements()) {
            passages.add(new WrittenPassage(place.path(), null, List.of(place.span())));
        }
    }

    /** Words may be missing where the table of fields says so, but neither they nor their spans come alone. */
    private static Optional<WrittenPassage> passage(Field object, RecordField words) throws FieldException {
        Field written = object.child("text");
        boolean optional = words.path().last().nullable();
        String text = optional ? written.textOrNull().orElse(null) : written.text();
        WrittenPassage passage =
                new WrittenPassage(object.path(), text, object.child("spans").spans());
        if (optional && (text == null) != passage.spans().isEmpty()) {
            throw new FieldException("the fields '" + words.path() + "' and '"
                    + words.places().path() + "' go together, but one of them is empty");
        }
        return text == null ? Optional.empty() : Optional.of(passage);
    }
}
