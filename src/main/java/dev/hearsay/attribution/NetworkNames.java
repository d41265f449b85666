// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Document;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.ModelException;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.Recognizer;
import dev.hearsay.pipeline.SpanIndex;
import java.util.List;
import java.util.Set;

/**
 * The names of persons, organizations and places that a network tags, in a reading of their own. The learned extractor tags them
 * in its own reading, at no cost, if its model can; this one is for other models and other methods.
 */
public final class NetworkNames implements Recognizer {

    public static final Contract CONTRACT =
            new Contract("names by the network", Set.of(Layer.QUOTATIONS), Set.of(Layer.MENTIONS));

    private final ModelCard card;
    private final TaggedNames tagged;
    private final String version;
    private final ArticlePieces cutter;
    private final Encoder encoder;

    /**
     * Loads the part of a model that reads names.
     *
     * @param files of a model that tags names
     * @throws ModelException if a file of it is missing or damaged, or it tags no names
     * @throws dev.hearsay.natives.NativeLibraryException if a native library can't be unpacked or loaded
     */
    public NetworkNames(ModelFiles files) {
        card = ModelCard.of(files);
        List<List<Double>> steps = card.nameSteps();
        if (steps == null) {
            throw new ModelException("the model " + card.name() + " tags no names: export one that does");
        }
        tagged = new TaggedNames(steps);
        version = card.version(files);
        cutter = new ArticlePieces(card, files);
        encoder = new Encoder(card, files);
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
    public List<Mention> recognize(Document document) {
        String copy = document.article().copy();
        List<Span> paragraphs = Paragraphs.of(copy);
        TokenizedArticle pieces = cutter.of(document, paragraphs);
        if (pieces.words().isEmpty()) {
            return List.of();
        }
        CentralRows names = new CentralRows(pieces.words().size());
        for (Span window : SlidingWindows.over(pieces.units(), card.window(), card.shared())) {
            names.add(pieces.words(window), encoder.read(pieces, window).names());
        }
        return tagged.of(copy, names.rows(), pieces.words(), new SpanIndex(paragraphs));
    }

    @Override
    public void close() {
        encoder.close();
        cutter.close();
    }
}
