// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.pipeline.ModelException;
import dev.hearsay.pipeline.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of a model, {@code model.json}.
 *
 * @param name of the model, with its version
 * @param cues tags of cue words, in the order of the model's numbers
 * @param roles tags of source and content words, likewise
 * @param names tags of words in names, likewise; null of a model that tags no names
 * @param window the most pieces of a window
 * @param shared about how many pieces neighbouring windows share
 * @param unit the most pieces of a unit
 * @param steps transition scores from a role tag (row; the last row is the start) to the next (column)
 * @param nameSteps transition scores between name tags, likewise; null of a model that tags no names
 * @param calibration weights of the features, see {@link Calibration}
 * @param confidence the least confidence of a claim unless the user says otherwise
 * @param sha256 of each file of the model, by its name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ModelCard(
        String name,
        List<String> cues,
        List<String> roles,
        @Nullable List<String> names,
        int window,
        int shared,
        int unit,
        List<List<Double>> steps,
        @JsonProperty("name_steps") @Nullable List<List<Double>> nameSteps,
        List<Double> calibration,
        double confidence,
        Map<String, String> sha256) {

    static final String FILE = "model.json";

    private static final List<String> CUES = List.of("O", "B", "I");
    private static final List<String> ROLES = List.of("O", "B-source", "I-source", "B-content", "I-content");

    private static final List<String> NAMES = List.of("O", "PERSON", "ORGANIZATION", "LOCATION");

    /** @throws ModelException if it can't be read, or belongs to a model that this version does not support */
    static ModelCard of(ModelFiles files) {
        ModelCard card;
        try {
            card = new ObjectMapper().readValue(files.read(FILE), ModelCard.class);
        } catch (IOException e) {
            throw files.damaged(FILE, e);
        }
        if (!CUES.equals(card.cues()) || !ROLES.equals(card.roles())) {
            throw files.damaged(FILE, "its tags are not " + CUES + " and " + ROLES, null);
        }
        if (card.names() != null && !NAMES.equals(card.names())) {
            throw files.damaged(FILE, "its tags of names are not " + NAMES, null);
        }
        boolean sized =
                card.window() >= 16 && card.window() <= 510 && card.unit() <= card.window() / 2 && card.unit() > 0;
        boolean shaped = areSteps(card.steps(), ROLES) && (card.names() == null || areSteps(card.nameSteps(), NAMES));
        if (!sized
                || !shaped
                || card.calibration() == null
                || card.calibration().size() != Calibration.WEIGHTS
                || card.sha256() == null) {
            throw files.damaged(FILE, "a field is missing or out of range", null);
        }
        return card;
    }

    private static boolean areSteps(@Nullable List<List<Double>> steps, List<String> tags) {
        return steps != null
                && steps.size() == tags.size() + 1
                && steps.stream().allMatch(row -> row.size() == tags.size());
    }

    /** Transition scores of the card as a matrix. */
    static double[][] matrix(List<List<Double>> steps) {
        return steps.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    /** The name with the beginning of the description's checksum, which depends on every file of the model. */
    String version(ModelFiles files) {
        return name + ", model.json " + Sha256.hex(files.read(FILE)).substring(0, 12);
    }

    boolean tagsNames() {
        return names != null;
    }

    /**
     * The bytes of a file, checked against the checksum that the model was exported with.
     *
     * @throws ModelException if it is missing or damaged
     */
    byte[] read(ModelFiles files, String file) {
        byte[] bytes = files.read(file);
        String expected = sha256.get(file);
        if (!Sha256.hex(bytes).equals(expected)) {
            throw files.damaged(file, "its checksum is not that in " + FILE, null);
        }
        return bytes;
    }
}
