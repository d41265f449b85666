// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Attributor;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.ModelException;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import dev.hearsay.turn.Turn;
import dev.hearsay.turn.Turns;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what, direct and indirect, by a model trained on PolNeAR (Newell et al., LREC 2018): an encoder reads the
 * article in windows and tags cues; a scorer then gives each word its role for each cue. Quotation marks show where a quotation
 * ends that was found only in part. A model may also tag the names of persons, organizations and places in the same reading.
 * It needs no layer of an engine, so it works with any. Threads may share it.
 */
public final class LearnedAttributor implements Attributor {

    public static final Contract CONTRACT =
            new Contract("learned attribution", Set.of(Layer.QUOTATIONS), Set.of(Layer.ATTRIBUTIONS));

    /** Of a model that tags names in the same reading. */
    public static final Contract WITH_NAMES = new Contract(
            "learned attribution and names", Set.of(Layer.QUOTATIONS), Set.of(Layer.ATTRIBUTIONS, Layer.MENTIONS));

    /** The longest article, in words; longer ones are rejected, since what is kept for each word would fill the memory. */
    public static final int MOST_WORDS = 100_000;

    /** Stands for the least confidence that the model's card names. */
    public static final double MODELS_OWN = -1;

    private final ModelCard card;
    private final String version;
    private final ArticlePieces cutter;
    private final ArticleScorer scorer;
    private final Decoding decoding;
    private final double leastConfidence;
    private final Contract contract;

    /** Null unless names are given too. */
    private final @Nullable TaggedNames tagged;

    /** Loads a model for attributions alone. */
    public LearnedAttributor(ModelFiles files, double minimum) {
        this(files, minimum, CONTRACT);
    }

    /**
     * Loads a model.
     *
     * @param files where it lies
     * @param minimum the least confidence of an attribution, from 0 to 1, or {@link #MODELS_OWN}
     * @param contract {@link #CONTRACT}, or {@link #WITH_NAMES} to give names too, of a model that {@link #tagsNames}
     * @throws ModelException if a file of it is missing or damaged
     * @throws dev.hearsay.natives.NativeLibraryException if a native library can't be unpacked or loaded
     */
    public LearnedAttributor(ModelFiles files, double minimum, Contract contract) {
        this.contract = contract;
        card = ModelCard.of(files);
        version = card.version(files);
        cutter = new ArticlePieces(card, files);
        scorer = new ArticleScorer(card, files);
        decoding = new Decoding(card);
        List<List<Double>> steps = card.nameSteps();
        tagged = contract.equals(WITH_NAMES) && steps != null ? new TaggedNames(steps) : null;
        leastConfidence = minimum == MODELS_OWN ? card.confidence() : minimum;
    }

    /** Whether a model tags names; only its description is read. */
    public static boolean tagsNames(ModelFiles files) {
        return ModelCard.of(files).tagsNames();
    }

    @Override
    public Contract contract() {
        return contract;
    }

    @Override
    public String model() {
        return version;
    }

    @Override
    public List<Attribution> attribute(Document document) {
        return read(document).attributions();
    }

    @Override
    public Document apply(Document document) {
        return read(document);
    }

    private Document read(Document document) {
        String copy = document.article().copy();
        List<Span> paragraphs = Paragraphs.of(copy);
        TokenizedArticle pieces = cutter.of(document, paragraphs);
        if (pieces.words().isEmpty()) {
            Document empty = document.withAttributions(List.of());
            return tagged == null ? empty : empty.withMentions(List.of());
        }
        SpanIndex byPlace = new SpanIndex(paragraphs);
        ArticleScores scores = scorer.of(pieces);
        List<ScoredAttribution> likely = decoding.decode(copy, pieces, byPlace, scores);
        Document attributed = document.withAttributions(attributions(document, likely, paragraphs, byPlace));
        return tagged == null
                ? attributed
                : attributed.withMentions(tagged.of(copy, scores.names(), pieces.words(), byPlace));
    }

    private List<Attribution> attributions(
            Document document, List<ScoredAttribution> likely, List<Span> paragraphs, SpanIndex byPlace) {
        String copy = document.article().copy();
        List<ScoredAttribution> confident = likely.stream()
                .filter(found -> found.attribution().confidence() >= leastConfidence)
                .toList();
        List<ScoredAttribution> within = new ParagraphConstraints(copy, paragraphs, byPlace).keep(confident);
        List<ScoredAttribution> whole = QuotationCompletion.complete(copy, byPlace, document.quotations(), within);
        PassiveCues passive = new PassiveCues(copy);
        List<Attribution> resolved = OverlapResolution.resolve(Deduplication.removeDuplicates(whole)).stream()
                .map(passive::withoutSubject)
                .map(attribution -> RelativeClauses.trim(copy, paragraphs, attribution))
                .flatMap(attribution -> PronounContents.resolve(copy, paragraphs, attribution).stream())
                .toList();
        return new TurnAttributions(turns(document, paragraphs))
                .over(resolved).stream()
                        .filter(attribution -> attribution.confidence() >= leastConfidence)
                        .sorted(Comparator.comparing((Attribution attribution) ->
                                attribution.content().get(0)))
                        .toList();
    }

    /** Of a transcript, or else the quotations that a line above gives to somebody. */
    private static List<Turn> turns(Document document, List<Span> paragraphs) {
        String copy = document.article().copy();
        List<Turn> turns = Turns.of(copy, paragraphs);
        return turns.isEmpty() ? LeadInLines.of(copy, paragraphs, document.quotations()) : turns;
    }

    @Override
    public void close() {
        scorer.close();
        cutter.close();
    }
}
