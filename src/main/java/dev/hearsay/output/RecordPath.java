// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a field stands in the claim record, from its root.
 *
 * @param steps the objects that lead to it, and the field
 */
record RecordPath(List<Step> steps) {

    /**
     * A name on the way.
     *
     * @param nullable whether null may stand there
     */
    record Step(String name, boolean nullable) {}

    RecordPath {
        steps = List.copyOf(steps);
    }

    /** The path that is written with dots, and a question mark behind each name that may be null. */
    static RecordPath of(String written) {
        return new RecordPath(Arrays.stream(written.split("\\.", -1))
                .map(name -> new Step(name.replace("?", ""), name.endsWith("?")))
                .toList());
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    RecordPath parent() {
        return new RecordPath(steps.subList(0, steps.size() - 1));
    }

    /** Without its first step. */
    RecordPath rest() {
        return new RecordPath(steps.subList(1, steps.size()));
    }

    boolean isIn(String object) {
        return steps.size() > 1 && steps.get(0).name().equals(object);
    }

    /** What a tree has there; a missing node if nothing. */
    JsonNode in(JsonNode root) {
        JsonNode node = root;
        for (Step step : steps) {
            node = node.path(step.name());
        }
        return node;
    }

    String joined(String separator) {
        return steps.stream().map(Step::name).collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return joined(".");
    }
}
