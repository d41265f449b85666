// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.attribution.LearnedAttributor;
import dev.hearsay.attribution.MarkedQuotations;
import dev.hearsay.claim.ClaimAssembler;
import dev.hearsay.corenlp.CoreNlpQuoteAttributor;
import dev.hearsay.corenlp.CoreNlpRecognizer;
import dev.hearsay.corenlp.CoreNlpSplitter;
import dev.hearsay.corenlp.SuTimeRecognizer;
import dev.hearsay.opennlp.OpenNlpLanguageDetector;
import dev.hearsay.opennlp.OpenNlpSplitter;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.MissingLayerException;
import dev.hearsay.pipeline.Offer;
import dev.hearsay.speaker.LinkedSpeakers;
import dev.hearsay.speaker.NamedSpeakers;
import dev.hearsay.time.PublicationDater;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The stages that an engine and an attribution method offer, in the order of the way of the data. */
final class Stages {

    private Stages() {}

    /**
     * @param learned makes the learned extractor
     * @throws MissingLayerException if the method needs what the engine doesn't give
     */
    static List<Offer> of(Engine engine, AttributionMethod attribution, Supplier<LearnedAttributor> learned) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(OpenNlpLanguageDetector.CONTRACT, OpenNlpLanguageDetector::new));
        switch (engine) {
            case CORENLP -> {
                offers.add(new Offer(CoreNlpSplitter.CONTRACT, CoreNlpSplitter::new));
                offers.add(new Offer(CoreNlpRecognizer.CONTRACT, CoreNlpRecognizer::new));
                offers.add(new Offer(SuTimeRecognizer.CONTRACT, SuTimeRecognizer::new));
            }
            case OPENNLP -> offers.add(new Offer(OpenNlpSplitter.CONTRACT, OpenNlpSplitter::new));
        }
        if (attribution == AttributionMethod.LEARNED) {
            offers.add(new Offer(LearnedAttributor.CONTRACT, learned));
        } else if (attribution == AttributionMethod.CORENLP) {
            if (engine != Engine.CORENLP) {
                throw new MissingLayerException(
                        Set.of(Layer.COREFERENCE),
                        "CoreNLP's quote attribution needs the layer 'coreference', which the engine opennlp does not give");
            }
            offers.add(new Offer(CoreNlpQuoteAttributor.CONTRACT, CoreNlpQuoteAttributor::new));
        }
        offers.add(new Offer(MarkedQuotations.CONTRACT, MarkedQuotations::new));
        offers.add(speakers(engine, attribution));
        offers.add(new Offer(PublicationDater.CONTRACT, PublicationDater::new));
        offers.add(new Offer(ClaimAssembler.CONTRACT, ClaimAssembler::new));
        return offers;
    }

    /** By coreference where the attribution brings it along, else by names, else by the words of the source. */
    private static Offer speakers(Engine engine, AttributionMethod attribution) {
        if (attribution == AttributionMethod.CORENLP) {
            return new Offer(LinkedSpeakers.CONTRACT, LinkedSpeakers::new);
        }
        return engine == Engine.CORENLP
                ? new Offer(NamedSpeakers.CONTRACT, NamedSpeakers::new)
                : new Offer(NamedSpeakers.WITHOUT_NAMES, () -> new NamedSpeakers(NamedSpeakers.WITHOUT_NAMES));
    }
}
