// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.attribution.LearnedAttributor;
import dev.hearsay.attribution.MarkedQuotations;
import dev.hearsay.attribution.ModelFiles;
import dev.hearsay.attribution.NetworkNames;
import dev.hearsay.claim.ClaimAssembler;
import dev.hearsay.claim.SureSpeakers;
import dev.hearsay.corenlp.CoreNlpLemmatizer;
import dev.hearsay.corenlp.CoreNlpNameGenders;
import dev.hearsay.corenlp.CoreNlpQuoteAttributor;
import dev.hearsay.corenlp.CoreNlpRecognizer;
import dev.hearsay.corenlp.CoreNlpSplitter;
import dev.hearsay.entity.AgreedNames;
import dev.hearsay.entity.ArticleEntities;
import dev.hearsay.entity.GivenNames;
import dev.hearsay.language.TaggedWords;
import dev.hearsay.model.Gender;
import dev.hearsay.nested.NestedClaims;
import dev.hearsay.opennlp.OpenNlpLanguageDetector;
import dev.hearsay.opennlp.OpenNlpSplitter;
import dev.hearsay.opennlp.OpenNlpTagger;
import dev.hearsay.pipeline.Assembler;
import dev.hearsay.pipeline.Attributor;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Dater;
import dev.hearsay.pipeline.EntityFinder;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.MissingLayerException;
import dev.hearsay.pipeline.NameGenders;
import dev.hearsay.pipeline.Offer;
import dev.hearsay.pipeline.QuotationFinder;
import dev.hearsay.pipeline.SpeakerResolver;
import dev.hearsay.pipeline.Stage;
import dev.hearsay.speaker.Aliases;
import dev.hearsay.speaker.IdentifiedSpeakers;
import dev.hearsay.speaker.LinkedSpeakers;
import dev.hearsay.speaker.ResolvedSpeakers;
import dev.hearsay.time.StatedDates;
import dev.hearsay.time.WrittenTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stages that an engine and an attribution method offer, in the order of the pipeline. */
final class Stages {

    /** The shipped model that reads names where the model of attributions tags none. */
    private static final ShippedModel NAMES = ShippedModel.FAST;

    private Stages() {}

    /**
     * @param model of the learned extractor
     * @param minConfidence the least confidence of its attributions
     * @param aliases the user's own identifiers of speakers; null if there are none
     * @param leastSpeaker the least confidence of a speaker
     * @throws MissingLayerException if the method needs a layer that the engine does not give
     * @throws dev.hearsay.pipeline.ModelException if the model's description is missing or damaged
     */
    static List<Offer> of(
            Engine engine,
            AttributionMethod attribution,
            ModelFiles model,
            double minConfidence,
            @Nullable Aliases aliases,
            double leastSpeaker) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(OpenNlpLanguageDetector.CONTRACT, OpenNlpLanguageDetector::new));
        offers.add(new Offer(MarkedQuotations.CONTRACT, MarkedQuotations::new));
        offers.add(
                engine == Engine.OPENNLP
                        ? new Offer(OpenNlpSplitter.CONTRACT, OpenNlpSplitter::new)
                        : new Offer(CoreNlpSplitter.CONTRACT, CoreNlpSplitter::new));
        offers.add(words());
        offers.add(
                engine == Engine.CORENLP
                        ? new Offer(CoreNlpRecognizer.CONTRACT, CoreNlpRecognizer::new)
                        : new Offer(NetworkNames.CONTRACT, () -> new NetworkNames(ModelFiles.shipped(NAMES.label()))));
        if (attribution == AttributionMethod.LEARNED) {
            // names in the same reading, unless the engine has a recognizer of its own
            Contract reading = engine != Engine.CORENLP && LearnedAttributor.tagsNames(model)
                    ? LearnedAttributor.WITH_NAMES
                    : LearnedAttributor.CONTRACT;
            offers.add(new Offer(reading, () -> new LearnedAttributor(model, minConfidence, reading)));
        } else if (attribution == AttributionMethod.CORENLP) {
            if (engine != Engine.CORENLP) {
                throw new MissingLayerException(
                        Set.of(Layer.COREFERENCE),
                        "CoreNLP's quote attribution needs the layer 'coreference', which the engine "
                                + engine.name().toLowerCase(Locale.ROOT) + " does not give");
            }
            offers.add(new Offer(CoreNlpQuoteAttributor.CONTRACT, CoreNlpQuoteAttributor::new));
            offers.add(words()); // of the sentences that it brings
        }
        offers.add(new Offer(AgreedNames.CONTRACT, AgreedNames::new));
        offers.add(new Offer(ArticleEntities.CONTRACT, () -> new ArticleEntities(givenNames(engine))));
        offers.add(speakers(attribution, aliases));
        offers.add(new Offer(WrittenTimes.CONTRACT, WrittenTimes::new));
        offers.add(new Offer(StatedDates.CONTRACT, StatedDates::new));
        offers.add(new Offer(ClaimAssembler.CONTRACT, () -> sure(new ClaimAssembler(), leastSpeaker)));
        return offers;
    }

    /**
     * What finds claims inside claims, of the stages that found the claims.
     *
     * @throws MissingLayerException if one of them is missing, as with CoreNLP's quote attribution
     */
    static NestedClaims nested(List<Stage> stages) {
        return new NestedClaims(
                one(stages, QuotationFinder.class, Layer.QUOTATIONS),
                one(stages, Attributor.class, Layer.ATTRIBUTIONS),
                one(stages, EntityFinder.class, Layer.ENTITIES),
                one(stages, SpeakerResolver.class, Layer.SPEAKERS),
                one(stages, Dater.class, Layer.DATES),
                one(stages, Assembler.class, Layer.CLAIMS));
    }

    /** The last stage of a kind, whose layer counts. */
    private static <S extends Stage> S one(List<Stage> stages, Class<S> kind, Layer layer) {
        return stages.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new MissingLayerException(
                        Set.of(layer),
                        "claims inside claims need a stage that gives the layer '"
                                + layer.name().toLowerCase(Locale.ROOT) + "' alone"));
    }

    /** Our list of given names, and CoreNLP's as well under its engine. */
    private static NameGenders givenNames(Engine engine) {
        return engine == Engine.CORENLP
                ? new GivenNames(new CoreNlpNameGenders())
                : new GivenNames(name -> Gender.UNKNOWN);
    }

    /** The same under every engine: CoreNLP's tagger took an eighth of a run and made no claim of dev better. */
    private static Offer words() {
        return new Offer(TaggedWords.CONTRACT, () -> new TaggedWords(new OpenNlpTagger(), new CoreNlpLemmatizer()));
    }

    /** By coreference if the attribution method gives it, else by what the article says about persons. */
    private static Offer speakers(AttributionMethod attribution, @Nullable Aliases aliases) {
        if (attribution == AttributionMethod.CORENLP) {
            return new Offer(LinkedSpeakers.CONTRACT, () -> identified(new LinkedSpeakers(), aliases));
        }
        return new Offer(ResolvedSpeakers.CONTRACT, () -> identified(new ResolvedSpeakers(), aliases));
    }

    /**
     * A user's own stage. If it resolves speakers, they get the user's identifiers, and if it assembles claims, they lose speakers
     * of low confidence, as with a shipped stage.
     */
    static Offer own(Offer offer, @Nullable Aliases aliases, double leastSpeaker) {
        return new Offer(offer.contract(), () -> {
            Stage stage = offer.stage().get();
            if (stage instanceof Assembler assembler) {
                return sure(assembler, leastSpeaker);
            }
            return stage instanceof SpeakerResolver resolver ? identified(resolver, aliases) : stage;
        });
    }

    private static SpeakerResolver identified(SpeakerResolver resolver, @Nullable Aliases aliases) {
        return aliases == null ? resolver : new IdentifiedSpeakers(resolver, aliases);
    }

    private static Assembler sure(Assembler assembler, double least) {
        return least == 0 ? assembler : new SureSpeakers(assembler, least);
    }
}
