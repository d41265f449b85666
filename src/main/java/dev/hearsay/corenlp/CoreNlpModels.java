// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.pipeline.ModelException;

/** The jar of CoreNLP's models, which is large, so it is there only for those who want it. */
final class CoreNlpModels {

    private CoreNlpModels() {}

    /** @throws ModelException if a model is not on the class path */
    static void require(String model) {
        if (CoreNlpModels.class.getClassLoader().getResource(model) == null) {
            throw new ModelException(
                    "CoreNLP's models are not on the class path (there is no " + model
                            + "): ./hearsay fetches them when it is run with --engine corenlp; elsewhere add the jar of"
                            + " edu.stanford.nlp:stanford-corenlp with the classifier models (docs/install.md), or use another engine");
        }
    }
}
