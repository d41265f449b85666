// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures speakers, their roles, dates and addressees for gold attributions whose content was found, in the documents with
 * annotated speakers.
 */
public final class SpeakerScorer {

    private final SortedMap<String, Share> speakers = new TreeMap<>();
    private final List<Share> speakersByDocument = new ArrayList<>();
    private final List<Share> datesByDocument = new ArrayList<>();
    private DateScores dates = DateScores.NONE;
    private FreeText addressee = FreeText.NONE;
    private FreeText role = FreeText.NONE;

    private SpeakerScorer() {}

    /**
     * Scores predictions against the speakers of the gold. An attribution that has no row among them, or one that says that it
     * is no attribution, is left out.
     */
    public static SpeakerScores score(GoldSet gold, List<PredictedDocument> predictions) {
        Map<String, List<PredictedClaim>> claims = new HashMap<>();
        predictions.forEach(document -> claims.put(document.doc(), document.claims()));
        SpeakerScorer scorer = new SpeakerScorer();
        for (GoldDocument document : gold.documents()) {
            if (!document.speakers().isEmpty()) {
                scorer.add(document, claims.getOrDefault(document.stem(), List.of()));
            }
        }
        return new SpeakerScores(
                scorer.speakers,
                new DocumentShares(scorer.speakersByDocument),
                scorer.dates,
                new DocumentShares(scorer.datesByDocument),
                scorer.addressee,
                scorer.role);
    }

    /**
     * Whether the speaker of each claim is right, by the claim's number. Claims that name none are left out, and those that are
     * of no gold attribution with a speaker.
     */
    public static SortedMap<Integer, Boolean> judged(GoldDocument document, List<PredictedClaim> claims) {
        int[] codePoints = document.text().codePoints().toArray();
        SortedMap<Integer, Boolean> judged = new TreeMap<>();
        for (Matching.Pair pair : found(document, claims)) {
            GoldSpeaker speaker = Objects.requireNonNull(document.speakers().get(pair.gold()));
            String name = claims.get(pair.predicted()).speaker();
            if (speaker.hasSpeaker() && name != null) {
                List<CodePointSpan> source = document.gold().get(pair.gold()).source();
                SpeakerJudgement judgement = new SpeakerJudgement(speaker, SourceForm.words(codePoints, source));
                judged.put(pair.predicted(), judgement.accepts(name));
            }
        }
        return judged;
    }

    /**
     * Whether the date of each claim is right, by the claim's number: it fits the one stated, or none is stated and it is not from
     * words. Claims of no gold attribution are left out.
     */
    public static SortedMap<Integer, Boolean> judgedDates(GoldDocument document, List<PredictedClaim> claims) {
        SortedMap<Integer, Boolean> judged = new TreeMap<>();
        for (Matching.Pair pair : found(document, claims)) {
            GoldSpeaker gold = Objects.requireNonNull(document.speakers().get(pair.gold()));
            PredictedClaim claim = claims.get(pair.predicted());
            judged.put(pair.predicted(), gold.hasDate() ? isStated(claim, gold) : !claim.isDatedByWords());
        }
        return judged;
    }

    private void add(GoldDocument document, List<PredictedClaim> claims) {
        Share speakersBefore = speakers.getOrDefault("all", Share.NONE);
        Share datesBefore = dates.stated();
        int[] codePoints = document.text().codePoints().toArray();
        String published = published(claims);
        for (Matching.Pair pair : found(document, claims)) {
            PredictedClaim claim = claims.get(pair.predicted());
            GoldSpeaker speaker = Objects.requireNonNull(document.speakers().get(pair.gold()));
            GoldAttribution attribution = document.gold().get(pair.gold());
            CueParagraph paragraph = CueParagraph.of(document.text(), attribution);
            if (speaker.hasSpeaker()) {
                addSpeaker(speaker, claim, SourceForm.words(codePoints, attribution.source()));
            }
            if (speaker.hasDate()) {
                dates = dates.plusStated(claim, paragraph.holds(speaker.dateText()), isStated(claim, speaker));
            } else {
                dates = dates.plusUnstated(claim, published);
            }
            if (!speaker.hasAddressee() || paragraph.holds(speaker.addressee())) {
                addressee = addressee.plus(speaker.addressee(), claim.addressee());
            }
            role = role.plus(speaker.role(), claim.role());
        }
        addDocument(speakersByDocument, speakersBefore, speakers.getOrDefault("all", Share.NONE));
        addDocument(datesByDocument, datesBefore, dates.stated());
    }

    /** Attributions without words in their content, and those that are not scored, share no word with any other: no pair has one. */
    private static List<Matching.Pair> found(GoldDocument document, List<PredictedClaim> claims) {
        WordIndex index = WordIndex.of(document.text());
        GoldAttribution nothing = new GoldAttribution(List.of(), List.of(), List.of());
        List<WordSets> gold = new ArrayList<>();
        for (int i = 0; i < document.gold().size(); i++) {
            GoldSpeaker speaker = document.speakers().get(i);
            boolean scored = speaker != null && !speaker.isNoAttribution();
            gold.add(WordSets.of(index, scored ? document.gold().get(i) : nothing));
        }
        List<WordSets> predicted =
                claims.stream().map(claim -> WordSets.of(index, claim)).toList();
        return Matching.match(gold, predicted, Matching::contentOverlaps);
    }

    private static boolean isStated(PredictedClaim claim, GoldSpeaker gold) {
        return claim.date() != null && StatedDate.fits(claim.date(), gold.date());
    }

    /** The day of publication as the claims have it; null if none has. */
    private static @Nullable String published(List<PredictedClaim> claims) {
        return claims.stream()
                .filter(claim -> "published".equals(claim.dateBasis()))
                .map(PredictedClaim::date)
                .filter(date -> date != null && !date.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void addSpeaker(GoldSpeaker gold, PredictedClaim claim, String source) {
        String name = claim.speaker() == null ? "" : claim.speaker();
        SpeakerJudgement judgement = new SpeakerJudgement(gold, source);
        boolean right = judgement.accepts(name);
        String form = SourceForm.of(source, gold.speaker()).label();
        for (String group : List.of("all", "type " + gold.type(), "mention " + form)) {
            add(group, right);
        }
        add("strict", judgement.isSame(name));
    }

    private void add(String group, boolean right) {
        speakers.merge(group, Share.NONE.plus(right), Share::plus);
    }

    private static void addDocument(List<Share> documents, Share before, Share after) {
        if (after.of() > before.of()) {
            documents.add(new Share(after.right() - before.right(), after.of() - before.of()));
        }
    }
}
