// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Claim;
import dev.hearsay.model.Span;
import dev.hearsay.output.FactJson;
import dev.hearsay.output.RecordField;
import dev.hearsay.output.RecordKind;
import dev.hearsay.output.RecordSubject;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One claim as database rows, without its key, which is set when it is written. */
final class ClaimRows {

    private static final int DIGITS = 20;
    private static final int ARTICLE_KEY = Table.CLAIMS.index("article_key");
    private static final int RUN = Table.CLAIMS.index("run_id");
    private static final int CONFIDENCE = Table.CLAIMS.index("confidence");
    private static final int CERTAINTY = Table.CLAIMS.index("certainty");
    private static final int SPEAKER_CONFIDENCE = Table.CLAIM_SPEAKERS.index("confidence");

    private final OffsetTable codePoints;
    private final @Nullable Object[] claim;
    private final List<@Nullable Object[]> spans = new ArrayList<>();
    private final List<@Nullable Object[]> speakers = new ArrayList<>();
    private final List<@Nullable Object[]> claimSpeakers = new ArrayList<>();
    private final List<@Nullable Object[]> entities;
    private final List<@Nullable Object[]> quantities;

    /**
     * The rows of a claim.
     *
     * @param claim to be written
     * @param article that it is of
     * @param codePoints of its article's text
     * @param ordinal among the claims of its article
     * @param withdrawn whether the article is killed
     * @throws IndexOutOfBoundsException if a span reaches past the article's text
     */
    ClaimRows(Claim claim, RecordSubject article, OffsetTable codePoints, int ordinal, boolean withdrawn) {
        this.codePoints = codePoints;
        RecordSubject subject = article.withClaim(claim);
        Days days = Days.of(claim.date());
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("ordinal", ordinal);
        own.put("date_from", days.first());
        own.put("date_to", days.last());
        own.put("withdrawn", withdrawn);
        this.claim = Table.CLAIMS.row(subject, own);
        addSpans(subject, false, 0);
        entities = FactRows.entities(0, FactJson.of(RecordField.CONTENT_ENTITIES, subject, codePoints));
        quantities = FactRows.quantities(0, FactJson.of(RecordField.CONTENT_QUANTITIES, subject, codePoints));
        for (int i = 0; i < claim.speakers().size(); i++) {
            addSpeaker(subject.withSpeaker(claim.speakers().get(i)), i);
        }
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.add(Table.CLAIMS, claim);
        spans.forEach(row -> fingerprint.add(Table.SPANS, row));
        speakers.forEach(row -> fingerprint.add(Table.SPEAKERS, row));
        claimSpeakers.forEach(row -> fingerprint.add(Table.CLAIM_SPEAKERS, row));
        entities.forEach(row -> fingerprint.add(Table.CONTENT_ENTITIES, row));
        quantities.forEach(row -> fingerprint.add(Table.CONTENT_QUANTITIES, row));
    }

    /** Gives the rows the keys that link them, and what follows from the others: no part of the fingerprint. */
    void stamp(long claimKey, long articleKey, long run) {
        claim[CERTAINTY] = certainty();
        claim[0] = claimKey;
        claim[ARTICLE_KEY] = articleKey;
        claim[RUN] = run;
        spans.forEach(row -> row[0] = claimKey);
        claimSpeakers.forEach(row -> row[0] = claimKey);
        entities.forEach(row -> row[0] = claimKey);
        quantities.forEach(row -> row[0] = claimKey);
    }

    private double certainty() {
        double least = 1;
        for (@Nullable Object[] speaker : claimSpeakers) {
            if (speaker[SPEAKER_CONFIDENCE] instanceof Double confidence) {
                least = Math.min(least, confidence);
            }
        }
        return claim[CONFIDENCE] instanceof Double confidence ? confidence * least : 0;
    }

    @Nullable Object[] claim() {
        return claim;
    }

    List<@Nullable Object[]> spans() {
        return spans;
    }

    List<@Nullable Object[]> speakers() {
        return speakers;
    }

    List<@Nullable Object[]> claimSpeakers() {
        return claimSpeakers;
    }

    List<@Nullable Object[]> entities() {
        return entities;
    }

    List<@Nullable Object[]> quantities() {
        return quantities;
    }

    private void addSpeaker(RecordSubject subject, int ordinal) {
        String id = speakerId(
                StoredValue.of(RecordField.SPEAKER_NAME, subject),
                StoredValue.of(RecordField.SPEAKER_ID, subject),
                StoredValue.of(RecordField.SPEAKER_TYPE, subject));
        speakers.add(Table.SPEAKERS.row(subject, Map.of("speaker_id", id)));
        claimSpeakers.add(Table.CLAIM_SPEAKERS.row(subject, Map.of("ordinal", ordinal, "speaker_id", id)));
        addSpans(subject, true, ordinal);
    }

    /** The key of a speaker. */
    static String speakerId(@Nullable Object name, @Nullable Object ownId, @Nullable Object type) {
        // stored text has no NUL, so no two speakers give one key
        String key = name + "\0" + (ownId == null ? "" : "=" + ownId) + '\0' + type;
        return "s_" + Sha256.hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private void addSpans(RecordSubject subject, boolean ofSpeaker, int item) {
        for (RecordField field : RecordField.ALL) {
            if (field.kind() == RecordKind.SPANS && field.isOfSpeaker() == ofSpeaker) {
                addSpans(field.stored().orElseThrow().column(), item, field.spansOf(subject));
            }
        }
    }

    private void addSpans(String part, int item, List<Span> places) {
        for (int i = 0; i < places.size(); i++) {
            int start = codePoints.fromUtf16(places.get(i).start());
            int end = codePoints.fromUtf16(places.get(i).end());
            spans.add(new @Nullable Object[] {null, part, item, i, start, end});
        }
    }
}
