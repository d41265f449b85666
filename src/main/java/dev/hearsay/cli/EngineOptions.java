// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.AttributionMethod;
import dev.hearsay.Engine;
import dev.hearsay.Hearsay;
import dev.hearsay.pipeline.Layer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.Options;

/**
 * Which models work.
 *
 * @param engine for sentences and names
 * @param attribution for who said what
 */
record EngineOptions(Engine engine, AttributionMethod attribution) {

    static final String HINT =
            "The engine opennlp gives layers only so far (hearsay explain --engine opennlp FILE); for claims use"
                    + " --engine corenlp with --attribution corenlp, the defaults";

    static void addTo(Options options) {
        options.addOption(CommandLineOptions.valued("engine")).addOption(CommandLineOptions.valued("attribution"));
    }

    /** The baseline needs its own engine, so under the light one nothing attributes unless asked for. */
    static EngineOptions of(CommandLineOptions line) throws UsageException {
        Engine engine = line.oneOf("engine", Engine.class, Engine.CORENLP);
        AttributionMethod usual = engine == Engine.CORENLP ? AttributionMethod.CORENLP : AttributionMethod.NONE;
        return new EngineOptions(engine, line.oneOf("attribution", AttributionMethod.class, usual));
    }

    /**
     * Loads what gives these layers.
     *
     * @throws dev.hearsay.pipeline.MissingLayerException if nothing gives one of them
     */
    Hearsay build(Set<Layer> layers) {
        return builder().layers(layers).build();
    }

    /** All layers that these options can give. */
    Set<Layer> attainable() {
        return builder().attainable();
    }

    private Hearsay.Builder builder() {
        return Hearsay.builder().engine(engine).attribution(attribution);
    }

    /** As the options would be written. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("engine", engine.name().toLowerCase(Locale.ROOT));
        settings.put("attribution", attribution.name().toLowerCase(Locale.ROOT));
        return settings;
    }
}
