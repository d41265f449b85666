// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.util.Set;

/**
 * What a stage promises, known before it is made and its models are loaded.
 *
 * @param name what it is called in explanations and errors, such as {@code "CoreNLP named entities"}
 * @param needs the layers that must lie over the document before this stage
 * @param gives the layers that this stage lays over it
 */
public record Contract(String name, Set<Layer> needs, Set<Layer> gives) {

    public Contract {
        needs = Set.copyOf(needs);
        gives = Set.copyOf(gives);
    }
}
