// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Claim;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One claim as the rows that it takes, without its key, which is stamped on when it is written. */
final class ClaimRows {

    private static final int DIGITS = 20;
    private static final int ARTICLE_KEY = 2;
    private static final int RUN = 3;

    private final OffsetTable codePoints;
    private final @Nullable Object[] claim;
    private final List<@Nullable Object[]> spans = new ArrayList<>();
    private final List<@Nullable Object[]> speakers = new ArrayList<>();
    private final List<@Nullable Object[]> claimSpeakers = new ArrayList<>();

    /**
     * The rows of a claim.
     *
     * @param codePoints of its article's text
     * @param ordinal among the claims of its article
     * @param withdrawn whether the article is killed
     * @throws IndexOutOfBoundsException if a span reaches past the article's text
     */
    ClaimRows(Claim claim, OffsetTable codePoints, int ordinal, boolean withdrawn) {
        this.codePoints = codePoints;
        this.claim = row(claim, ordinal, withdrawn);
        addSpans("source", claim.source());
        addSpans("cue", claim.cue() == null ? null : claim.cue().passage());
        addSpans("addressee", claim.addressee());
        addSpans("medium", claim.medium());
        addSpans("content", claim.content());
        addSpans("verbatim", 0, claim.verbatim());
        addSpans("date", claim.date().passage());
        addSpans("sentence", 0, claim.sentences());
        for (int i = 0; i < claim.speakers().size(); i++) {
            addSpeaker(i, claim.speakers().get(i));
        }
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.add(claim);
        spans.forEach(fingerprint::add);
        speakers.forEach(fingerprint::add);
        claimSpeakers.forEach(fingerprint::add);
    }

    /** Gives the rows the keys by which they hang together. */
    void stamp(long claimKey, long articleKey, long run) {
        claim[0] = claimKey;
        claim[ARTICLE_KEY] = articleKey;
        claim[RUN] = run;
        spans.forEach(row -> row[0] = claimKey);
        claimSpeakers.forEach(row -> row[0] = claimKey);
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

    private static @Nullable Object[] row(Claim claim, int ordinal, boolean withdrawn) {
        Cue cue = claim.cue();
        Days days = Days.of(claim.date());
        return new @Nullable Object[] {
            null,
            StoredText.of(claim.id()),
            null,
            null,
            ordinal,
            StoredText.of(claim.speech()),
            StoredText.of(claim.kind()),
            words(claim.source()),
            cue == null ? null : words(cue.passage()),
            cue == null ? null : StoredText.of(cue.lemma()),
            cue == null ? null : StoredText.of(cue.stance()),
            cue == null ? null : cue.negated(),
            words(claim.addressee()),
            words(claim.medium()),
            words(claim.content()),
            StoredText.orNull(claim.date().value()),
            claim.date().precision() == null ? null : StoredText.of(claim.date().precision()),
            StoredText.of(claim.date().basis()),
            words(claim.date().passage()),
            days.first(),
            days.last(),
            claim.paragraph(),
            rounded(claim.confidence()),
            withdrawn
        };
    }

    private void addSpeaker(int ordinal, Speaker speaker) {
        String name = StoredText.of(speaker.name());
        String ownId = StoredText.orNull(speaker.id());
        String type = StoredText.of(speaker.type());
        String id = speakerId(name, ownId, type);
        speakers.add(new @Nullable Object[] {id, name, ownId, type});
        claimSpeakers.add(new @Nullable Object[] {
            null,
            ordinal,
            id,
            StoredText.orNull(speaker.role()),
            StoredText.orNull(speaker.affiliation()),
            speaker.anonymous(),
            words(speaker.anonymity()),
            StoredText.of(speaker.mention())
        });
        if (speaker.anonymity() != null) {
            addSpans("anonymity", ordinal, speaker.anonymity().spans());
        }
    }

    private static String speakerId(String name, @Nullable String ownId, String type) {
        // stored text has no NUL, so no two speakers give one key
        String key = name + '\0' + (ownId == null ? "" : "=" + ownId) + '\0' + type;
        return "s_" + Sha256.hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private void addSpans(String part, @Nullable Passage passage) {
        if (passage != null) {
            addSpans(part, 0, passage.spans());
        }
    }

    private void addSpans(String part, int item, List<Span> places) {
        for (int i = 0; i < places.size(); i++) {
            int start = codePoints.fromUtf16(places.get(i).start());
            int end = codePoints.fromUtf16(places.get(i).end());
            spans.add(new @Nullable Object[] {null, part, item, i, start, end});
        }
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : StoredText.of(passage.text());
    }

    /** To four decimals, as claims are written everywhere; NaN is no confidence. */
    private static double rounded(double confidence) {
        return Double.isNaN(confidence) ? 0 : Math.rint(confidence * 1e4) / 1e4;
    }
}
