// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.parquet;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.jerolba.carpet.annotation.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a row. The names of the columns are those of the record's fields ({@code docs/claim.schema.json}); spans count in the
 * unit that {@code offsets} names.
 *
 * @param speaker the first of the speakers
 * @param speakers all of them, also where there is one; null while a record is read that does not list them
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClaimRow(
        @NotNull String schema,
        @NotNull String id,
        @NotNull String offsets,
        @NotNull ArticleRow article,
        @NotNull String speech,
        @NotNull String kind,
        @Nullable PassageRow source,
        @Nullable SpeakerRow speaker,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SpeakerRow> speakers,
        @Nullable CueRow cue,
        @Nullable PassageRow addressee,
        @Nullable PassageRow medium,
        @NotNull ContentRow content,
        @NotNull DateRow date,
        @NotNull List<SpanRow> sentences,
        int paragraph,
        double confidence,
        @Nullable Double checkworthy,
        @Nullable String parent,
        @Nullable Integer depth) {

    /** With the list of speakers that a table needs, so that nobody has to look in two columns. */
    ClaimRow listed() {
        List<SpeakerRow> all = speaker == null ? List.of() : List.of(speaker);
        return speakers == null ? withSpeakers(all) : this;
    }

    /** As the record has it, which lists several speakers only. */
    ClaimRow asRecord() {
        return speakers != null && speakers.size() < 2 ? withSpeakers(null) : this;
    }

    private ClaimRow withSpeakers(@Nullable List<SpeakerRow> value) {
        return new ClaimRow(
                schema,
                id,
                offsets,
                article,
                speech,
                kind,
                source,
                speaker,
                value,
                cue,
                addressee,
                medium,
                content,
                date,
                sentences,
                paragraph,
                confidence,
                checkworthy,
                parent,
                depth);
    }

    /** The article, with its day of publication as a date. */
    record ArticleRow(
            @NotNull String id,
            @NotNull String file,
            @Nullable String sha256,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String byline,
            @Nullable String url,
            @Nullable LocalDate published,
            @Nullable String publishedFrom,
            @Nullable String place,
            @Nullable String language,
            @Nullable String status,
            @Nullable String version,
            @Nullable String correction) {}

    /** Words of the article. */
    record PassageRow(@NotNull String text, @NotNull List<SpanRow> spans) {}

    record SpeakerRow(
            @NotNull String name,
            @Nullable String id,
            @Nullable String entity,
            @Nullable String type,
            @Nullable String role,
            @Nullable String affiliation,
            boolean anonymous,
            @Nullable PassageRow anonymity,
            @Nullable String mention,
            @Nullable Double confidence) {}

    record CueRow(
            @NotNull String text,
            @NotNull String lemma,
            @NotNull List<SpanRow> spans,
            @NotNull String stance,
            boolean negated) {}

    /** @param entities and {@code quantities} are empty in files of earlier versions, which lack their columns */
    record ContentRow(
            @NotNull String text,
            @NotNull List<SpanRow> spans,
            @NotNull List<SpanRow> verbatim,
            @Nullable List<EntityRow> entities,
            @Nullable List<QuantityRow> quantities) {

        ContentRow {
            entities = entities == null ? List.of() : entities;
            quantities = quantities == null ? List.of() : quantities;
        }
    }

    /** Whom or what a content names. */
    record EntityRow(
            @NotNull String text,
            @NotNull List<SpanRow> spans,
            @NotNull String type,
            @NotNull String name,
            @NotNull String entity) {}

    /** A number with its unit, or a date. */
    record QuantityRow(
            @NotNull String text,
            @NotNull List<SpanRow> spans,
            @NotNull String kind,

            @JsonSerialize(using = PlainNumber.class) @Nullable Double value,

            @JsonSerialize(using = PlainNumber.class) @Nullable Double valueTo,

            @Nullable String unit,
            @Nullable String modifier,
            @Nullable String date) {}

    /** The date of the statement; {@code value} may be a day, a week, a month or a year, so it is text. */
    record DateRow(
            @Nullable String value,
            @Nullable String precision,
            @NotNull String basis,
            @Nullable String text,
            @NotNull List<SpanRow> spans,
            @Nullable Double confidence) {}

    /** Half-open. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"start", "end"})
    record SpanRow(int start, int end) {}
}
