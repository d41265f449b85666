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
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.pipeline.Sha256;
import dev.hearsay.pipeline.SpanIndex;
import dev.hearsay.turn.Turns;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds who said what, direct and indirect, by a model trained on PolNeAR (Newell et al., LREC 2018): an encoder reads the
 * article in windows and tags cues; a scorer then gives each word its role for each cue. Quotation marks show where a quotation
 * ends that was found only in part. It needs no layer of an engine, so it works with either. Threads may share it.
 */
public final class LearnedAttributor implements Attributor {

    public static final Contract CONTRACT =
            new Contract("learned attribution", Set.of(Layer.QUOTATIONS), Set.of(Layer.ATTRIBUTIONS));

    /** The longest article, in words; longer ones are rejected, since what is kept for each word would fill the memory. */
    public static final int MOST_WORDS = 100_000;

    /** Stands for the least confidence that the model's card names. */
    public static final double MODELS_OWN = -1;

    private final ModelCard card;
    private final String version;
    private final WordPieceTokenizer tokenizer;
    private final ArticleScorer scorer;
    private final Decoding decoding;
    private final double leastConfidence;

    /**
     * Loads a model.
     *
     * @param files where it lies
     * @param minimum the least confidence of an attribution, from 0 to 1, or {@link #MODELS_OWN}
     * @throws ModelException if a file of it is missing or damaged
     * @throws dev.hearsay.natives.NativeLibraryException if a native library can't be unpacked or loaded
     */
    public LearnedAttributor(ModelFiles files, double minimum) {
        card = ModelCard.of(files);
        version = card.name() + ", model.json "
                + Sha256.hex(files.read(ModelCard.FILE)).substring(0, 12);
        tokenizer = WordPieceTokenizer.of(card.read(files, "tokenizer.json"), files);
        scorer = new ArticleScorer(card, new Network(card, files));
        decoding = new Decoding(card);
        leastConfidence = minimum == MODELS_OWN ? card.confidence() : minimum;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public String model() {
        return version;
    }

    @Override
    public List<Attribution> attribute(Document document) {
        String copy = document.article().copy();
        List<Span> paragraphs = Paragraphs.of(copy);
        String normalized = NormalizedMarks.in(HandleMasking.of(copy), document.quotations());
        TokenizedArticle pieces = ArticleTokenizer.cut(normalized, paragraphs, tokenizer, card.unit());
        if (pieces.words().isEmpty()) {
            return List.of();
        }
        checkLength(pieces.words().size());
        SpanIndex byPlace = new SpanIndex(paragraphs);
        List<ScoredAttribution> confident = decoding.decode(copy, pieces, byPlace, scorer.of(pieces)).stream()
                .filter(found -> found.attribution().confidence() >= leastConfidence)
                .toList();
        List<ScoredAttribution> within = new ParagraphConstraints(copy, paragraphs, byPlace).keep(confident);
        List<ScoredAttribution> whole = QuotationCompletion.complete(copy, byPlace, document.quotations(), within);
        List<Attribution> resolved = OverlapResolution.resolve(Deduplication.removeDuplicates(whole)).stream()
                .map(attribution -> RelativeClauses.trim(copy, paragraphs, attribution))
                .flatMap(attribution -> PronounContents.resolve(copy, paragraphs, attribution).stream())
                .toList();
        return new TurnAttributions(Turns.of(copy, paragraphs))
                .over(resolved).stream()
                        .filter(attribution -> attribution.confidence() >= leastConfidence)
                        .sorted(Comparator.comparing((Attribution attribution) ->
                                attribution.content().get(0)))
                        .toList();
    }

    @Override
    public void close() {
        scorer.close();
        tokenizer.close();
    }

    private static void checkLength(int words) {
        if (words > MOST_WORDS) {
            throw new RejectedArticleException(
                    "too-long",
                    String.format(
                            Locale.ROOT,
                            "it has %,d words and punctuation marks, and at most %,d can be read at once: split it",
                            words,
                            MOST_WORDS));
        }
    }
}
