// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                article(claim.child("article"), place.articleRow()),
                WrittenFactsJson.facts(claim.node()),
                WrittenFactsJson.speakers(claim.node()),
                passages(claim),
                json);
    }

    private static WrittenArticle article(Field article, long row) throws FieldException {
        JsonNode more = article.node();
        return new WrittenArticle(
                article.child("id").text(),
                article.child("file").text(),
                article.child("sha256").textOrNull().orElse(null),
                more.path("title").textValue(),
                more.path("publisher").textValue(),
                more.path("url").textValue(),
                more.path("published").textValue(),
                more.path("status").textValue(),
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

    private static List<WrittenPassage> passages(Field claim) throws FieldException {
        List<WrittenPassage> passages = new ArrayList<>();
        addWords(passages, claim.child("source"));
        addAnonymity(passages, claim.child("speaker"));
        if (claim.has("speakers")) {
            for (Field speaker : claim.child("speakers").elements()) {
                addAnonymity(passages, speaker);
            }
        }
        addWords(passages, claim.child("cue"));
        addWords(passages, claim.child("addressee"));
        addWords(passages, claim.child("medium"));
        Field content = claim.child("content");
        passages.add(words(content));
        addPlaces(passages, content.child("verbatim"));
        addDate(passages, claim.child("date"));
        addPlaces(passages, claim.child("sentences"));
        return passages;
    }

    private static void addWords(List<WrittenPassage> passages, Field field) throws FieldException {
        if (!field.isNull()) {
            passages.add(words(field));
        }
    }

    private static WrittenPassage words(Field field) throws FieldException {
        return passage(field, field.child("text").text());
    }

    private static WrittenPassage passage(Field field, @Nullable String text) throws FieldException {
        return new WrittenPassage(field.path(), text, field.child("spans").spans());
    }

    private static void addAnonymity(List<WrittenPassage> passages, Field speaker) throws FieldException {
        if (!speaker.isNull()) {
            addWords(passages, speaker.child("anonymity"));
        }
    }

    private static void addPlaces(List<WrittenPassage> passages, Field field) throws FieldException {
        for (Field place : field.elements()) {
            passages.add(new WrittenPassage(place.path(), null, List.of(place.span())));
        }
    }

    /** The date's words are optional, but neither they nor their spans come alone. */
    private static void addDate(List<WrittenPassage> passages, Field date) throws FieldException {
        WrittenPassage words = passage(date, date.child("text").textOrNull().orElse(null));
        if ((words.text() == null) != words.spans().isEmpty()) {
            throw new FieldException("the fields 'date.text' and 'date.spans' go together, but one of them is empty");
        }
        if (words.text() != null) {
            passages.add(words);
        }
    }
}
