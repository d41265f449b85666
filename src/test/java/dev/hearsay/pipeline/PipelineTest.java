// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.model.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private final List<String> made = Collections.synchronizedList(new ArrayList<>());

    private Offer offer(String name, Set<Layer> needs, Set<Layer> gives) {
        Contract contract = new Contract(name, needs, gives);
        return new Offer(contract, () -> {
            made.add(name);
            return new Stage() {
                @Override
                public Contract contract() {
                    return contract;
                }

                @Override
                public Document apply(Document document) {
                    return document;
                }
            };
        });
    }

    private final Offer splitter = offer("splitter", Set.of(), Set.of(Layer.SENTENCES, Layer.TOKENS));
    private final Offer names = offer("names", Set.of(Layer.TOKENS), Set.of(Layer.MENTIONS));
    private final Offer attributor = offer("attributor", Set.of(Layer.MENTIONS), Set.of(Layer.ATTRIBUTIONS));

    @Test
    void runsWhatIsNeededInOrderAndMakesNothingElse() {
        Pipeline pipeline = Pipeline.of(List.of(splitter, names, attributor), Set.of(Layer.MENTIONS));
        assertThat(pipeline.stages())
                .extracting(stage -> stage.contract().name())
                .containsExactly("splitter", "names");
        assertThat(made).containsExactlyInAnyOrder("splitter", "names");
    }

    @Test
    void aWrongOrderFailsBeforeAnythingIsLoadedAndNamesTheLayer() {
        assertThatThrownBy(() -> Pipeline.of(List.of(names, splitter, attributor), Set.of(Layer.ATTRIBUTIONS)))
                .isInstanceOf(MissingLayerException.class)
                .hasMessage("the stage 'names' needs the layer 'tokens', which no stage before it gives");
        assertThat(made).isEmpty();
    }

    @Test
    void aLayerThatNobodyGivesIsNamed() {
        assertThatThrownBy(() -> Pipeline.of(List.of(splitter), Set.of(Layer.DATES)))
                .isInstanceOfSatisfying(
                        MissingLayerException.class, e -> assertThat(e.layers()).containsExactly(Layer.DATES))
                .hasMessageContaining("'dates'");
    }

    @Test
    void aStageThatGivesItsOwnLayersSparesTheOnesBefore() {
        Offer whole = offer("whole", Set.of(), Set.of(Layer.SENTENCES, Layer.MENTIONS, Layer.ATTRIBUTIONS));
        Pipeline.of(List.of(splitter, names, whole), Set.of(Layer.SENTENCES, Layer.ATTRIBUTIONS));
        assertThat(made).containsExactly("whole");
    }
}
