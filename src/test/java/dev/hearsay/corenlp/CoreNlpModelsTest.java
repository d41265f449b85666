// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.pipeline.ModelException;
import edu.stanford.nlp.pipeline.DefaultPaths;
import org.junit.jupiter.api.Test;

class CoreNlpModelsTest {

    @Test
    void aMissingModelIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> CoreNlpModels.require("edu/stanford/nlp/models/no-such-model.gz"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("no-such-model.gz")
                .hasMessageContaining("classifier models");
    }

    @Test
    void theModelsOfTheBaselineAreWhereTheyAreLookedFor() {
        assertThatCode(() -> CoreNlpModels.require(DefaultPaths.DEFAULT_POS_MODEL))
                .doesNotThrowAnyException();
    }
}
