// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.Article;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.pipeline.Attributor;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.MissingLayerException;
import dev.hearsay.pipeline.SpeakerResolver;
import dev.hearsay.pipeline.Stage;
import dev.hearsay.speaker.Aliases;
import dev.hearsay.speaker.KnownSpeaker;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A user's own stages among the shipped ones. */
class OwnStagesTest {

    private static final Article FERRY =
            Article.of("ferry", "“Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.");

    /** A stage that lays nothing over a document but counts how often it is closed. */
    private record Idle(Contract contract, AtomicInteger closed) implements Stage {

        Idle(String name, Set<Layer> needs, Set<Layer> gives) {
            this(new Contract(name, needs, gives), new AtomicInteger());
        }

        @Override
        public Document apply(Document document) {
            return document;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    /** Attributes what follows "Lonsby: ". */
    private static final class ColonAttributor implements Attributor {

        @Override
        public Contract contract() {
            return new Contract("colons", Set.of(), Set.of(Layer.ATTRIBUTIONS));
        }

        @Override
        public List<Attribution> attribute(Document document) {
            String text = document.article().copy();
            int colon = text.indexOf(':');
            return List.of(new Attribution(
                    List.of(new Span(0, colon)),
                    List.of(new Span(colon, colon + 1)),
                    List.of(new Span(colon + 2, text.length())),
                    0.5));
        }
    }

    /** Changes the choices of the stage before. */
    private record Correction(UnaryOperator<SpeakerChoice> change) implements SpeakerResolver {

        @Override
        public Contract contract() {
            return new Contract("corrections", Set.of(Layer.SPEAKERS), Set.of(Layer.SPEAKERS));
        }

        @Override
        public List<SpeakerChoice> resolve(Document document) {
            return document.speakers().stream().map(change).toList();
        }
    }

    private static Hearsay.Builder light() {
        return Hearsay.builder().engine(Engine.OPENNLP);
    }

    @Test
    void anOwnStageReplacesTheShippedOneOfTheSameLayer() {
        try (Hearsay hearsay = light().stage(new ColonAttributor()).build()) {
            assertThat(hearsay.stages()).contains("colons").doesNotContain("learned attribution");
            List<Claim> claims = hearsay.extract(Article.of("note", "Ada Merrow: the ferry stays in port until Friday"))
                    .claims();
            assertThat(claims).hasSize(1);
            assertThat(claims.get(0).content().text()).isEqualTo("the ferry stays in port until Friday");
            assertThat(claims.get(0).speaker().map(Speaker::name)).contains("Ada Merrow");
        }
    }

    @Test
    void anOwnAttributorServesWhereNoneIsShipped() {
        try (Hearsay hearsay = light().attribution(AttributionMethod.NONE)
                .stage(new ColonAttributor())
                .build()) {
            assertThat(hearsay.extract(Article.of("note", "The port of Lonsby: no ferry sails on Friday")))
                    .hasSize(1);
        }
    }

    @Test
    void aStageThatNeedsItsOwnLayerCorrectsTheShippedOne() {
        Correction nobody = new Correction(choice -> new SpeakerChoice(List.of(), List.of(), "withheld"));
        try (Hearsay hearsay = light().stage(nobody).build()) {
            assertThat(hearsay.stages()).containsSubsequence("speakers", "corrections", "claims");
            assertThat(hearsay.extract(FERRY).claims())
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.speaker()).isEmpty());
        }
    }

    @Test
    void theUsersIdentifiersAlsoHoldForAnOwnResolver() {
        Aliases known = Aliases.of(List.of(new KnownSpeaker("port-7", List.of("Ada Merrow", "the port captain"))));
        try (Hearsay hearsay =
                light().speakers(known).stage(new Correction(choice -> choice)).build()) {
            assertThat(hearsay.extract(FERRY).claims())
                    .singleElement()
                    .satisfies(claim ->
                            assertThat(claim.speaker().orElseThrow().id()).isEqualTo("port-7"));
        }
    }

    @Test
    void theLeastConfidenceOfSpeakersAlsoHoldsForAnOwnResolver() {
        Hearsay.Builder half = light().minSpeakerConfidence(0.5);
        try (Hearsay hearsay = half.stage(judging(0.4)).build()) {
            assertThat(hearsay.extract(FERRY).claims()).singleElement().satisfies(claim -> {
                assertThat(claim.speaker()).isEmpty();
                assertThat(claim.source()).isNotNull();
            });
        }
        try (Hearsay hearsay = half.stage(judging(0.5)).build()) {
            assertThat(hearsay.extract(FERRY).claims())
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.speaker()).isPresent());
        }
    }

    private static Correction judging(double confidence) {
        return new Correction(choice -> new SpeakerChoice(
                choice.speakers().stream()
                        .map(speaker -> speaker.withConfidence(confidence))
                        .toList(),
                choice.candidates(),
                choice.reason()));
    }

    @Test
    void ofTwoStagesForOneLayerTheLaterOneCounts() {
        Idle first = new Idle("first", Set.of(), Set.of(Layer.MENTIONS));
        Idle second = new Idle("second", Set.of(), Set.of(Layer.MENTIONS));
        try (Hearsay hearsay = light().layers(Set.of(Layer.MENTIONS))
                .stage(first)
                .stage(second)
                .build()) {
            assertThat(hearsay.stages()).containsExactly("second");
        }
        assertThat(first.closed()).hasValue(0);
        assertThat(second.closed()).hasValue(1);
    }

    @Test
    void aStageIsMadeOnlyIfItRuns() {
        AtomicInteger made = new AtomicInteger();
        Idle links = new Idle("links", Set.of(Layer.MENTIONS), Set.of(Layer.COREFERENCE));
        Hearsay.Builder builder = light().layers(Set.of(Layer.MENTIONS)).stage(links.contract(), () -> {
            made.incrementAndGet();
            return links;
        });
        assertThat(builder.attainable()).contains(Layer.COREFERENCE);
        builder.build().close();
        assertThat(made).hasValue(0);
        builder.layers(Set.of(Layer.COREFERENCE)).build().close();
        assertThat(made).hasValue(1);
    }

    @Test
    void aStageThatComesTooLateForItsLayerIsNamed() {
        Hearsay.Builder builder =
                light().stage(new Idle("late marks", Set.of(Layer.SPEAKERS), Set.of(Layer.QUOTATIONS)));
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        MissingLayerException.class, e -> assertThat(e.layers()).containsExactly(Layer.QUOTATIONS))
                .hasMessageContaining("'late marks' can't be placed")
                .hasMessageContaining("needs the layer 'quotations' before it")
                .hasMessageContaining("'late marks' itself needs the layer 'speakers'");
    }

    @Test
    void aStageThatNeedsALayerThatNobodyGivesIsNamed() {
        Hearsay.Builder builder =
                light().stage(new Idle("by links", Set.of(Layer.COREFERENCE), Set.of(Layer.SPEAKERS)));
        assertThatThrownBy(builder::build)
                .isInstanceOf(MissingLayerException.class)
                .hasMessage("the stage 'by links' needs the layer 'coreference', which no stage before it gives");
    }

    @Test
    void aStageThatGivesNothingIsRefused() {
        Hearsay.Builder builder = light();
        Idle idle = new Idle("idle", Set.of(), Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.stage(idle))
                .withMessageContaining("'idle' gives no layer");
    }
}
