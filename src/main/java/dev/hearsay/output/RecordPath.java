// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The position of a field in the claim record.
 *
 * @param parents the objects that lead to it, from the root
 * @param last the field itself
 */
record RecordPath(List<Step> parents, Step last) {

    /**
     * A name on the way.
     *
     * @param nullable whether null is allowed there
     */
    record Step(String name, boolean nullable) {}

    RecordPath {
        parents = List.copyOf(parents);
    }

    /** The path that is written with dots, and a question mark after each name that may be null. */
    static RecordPath of(String written) {
        List<Step> steps = Arrays.stream(written.split("\\.", -1))
                .map(name -> new Step(name.replace("?", ""), name.endsWith("?")))
                .toList();
        return new RecordPath(steps.subList(0, steps.size() - 1), steps.get(steps.size() - 1));
    }

    boolean isIn(String object) {
        return !parents.isEmpty() && parents.get(0).name().equals(object);
    }

    /** The path from the first object on. */
    RecordPath below() {
        return new RecordPath(parents.subList(1, parents.size()), last);
    }

    /** What a tree has there; a missing node if nothing. */
    JsonNode in(JsonNode root) {
        JsonNode node = root;
        for (Step step : parents) {
            node = node.path(step.name());
        }
        return node.path(last.name());
    }

    String joined(String separator) {
        return Stream.concat(parents.stream(), Stream.of(last)).map(Step::name).collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return joined(".");
    }
}
