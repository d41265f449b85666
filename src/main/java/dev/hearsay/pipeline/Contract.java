// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.util.Set;

/**
 * What a stage needs and gives, known before the stage is made and its models are loaded.
 *
 * @param name of the stage in explanations and errors, such as {@code "CoreNLP named entities"}
 * @param needs the layers that the document must have before this stage
 * @param gives the layers that this stage adds or replaces
 */
public record Contract(String name, Set<Layer> needs, Set<Layer> gives) {

    public Contract {
        needs = Set.copyOf(needs);
        gives = Set.copyOf(gives);
    }
}
