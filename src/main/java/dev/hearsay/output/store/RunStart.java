// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.Manifest;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about a run when it begins.
 *
 * @param tool the program, such as {@code hearsay}
 * @param version of the program
 * @param fingerprint the same for runs that would read the same inputs with the same models and settings
 * @param settings what was asked for, by the names of the options, in order
 * @param models that are used, in order
 * @param inputs as named by the user, in order
 * @param started when it began
 * @param bulk whether it loads a fixed amount and then ends, as opposed to a watch; the first bulk load of a PostgreSQL
 *     database builds the full-text index at its end
 */
public record RunStart(
        String tool,
        String version,
        String fingerprint,
        Map<String, String> settings,
        List<Manifest.Model> models,
        List<String> inputs,
        Instant started,
        boolean bulk) {

    public RunStart {
        // not Map.copyOf, which would lose the order
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        models = List.copyOf(models);
        inputs = List.copyOf(inputs);
    }

    /** A run that may go on for any time. */
    public RunStart(
            String tool,
            String version,
            String fingerprint,
            Map<String, String> settings,
            List<Manifest.Model> models,
            List<String> inputs,
            Instant started) {
        this(tool, version, fingerprint, settings, models, inputs, started, false);
    }

    /** The same run, which loads a fixed amount and then ends. */
    public RunStart inBulk() {
        return new RunStart(tool, version, fingerprint, settings, models, inputs, started, true);
    }
}
