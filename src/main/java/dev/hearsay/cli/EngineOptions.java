// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.AttributionMethod;
import dev.hearsay.Engine;
import dev.hearsay.Hearsay;
import dev.hearsay.pipeline.Layer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * Which models work.
 *
 * @param engine for sentences and names
 * @param attribution for who said what
 * @param model folder of a model for the learned extractor; null for the one shipped
 * @param minConfidence the least confidence of a claim; null for the model's own
 */
record EngineOptions(
        Engine engine,
        AttributionMethod attribution,
        @Nullable Path model,
        @Nullable Double minConfidence) {

    static final String HINT = "For claims use --attribution learned, the default, which works under both engines";

    static void addTo(Options options) {
        options.addOption(CommandLineOptions.valued("engine"))
                .addOption(CommandLineOptions.valued("attribution"))
                .addOption(CommandLineOptions.valued("model"))
                .addOption(CommandLineOptions.valued("min-confidence"));
    }

    static EngineOptions of(CommandLineOptions line) throws UsageException {
        Engine engine = line.oneOf("engine", Engine.class, Engine.CORENLP);
        AttributionMethod attribution = line.oneOf("attribution", AttributionMethod.class, AttributionMethod.LEARNED);
        if (attribution != AttributionMethod.LEARNED && (line.has("model") || line.has("min-confidence"))) {
            throw new UsageException("--model and --min-confidence go with --attribution learned");
        }
        return new EngineOptions(engine, attribution, line.path("model"), line.share("min-confidence"));
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
        Hearsay.Builder builder = Hearsay.builder().engine(engine).attribution(attribution);
        if (model != null) {
            builder.model(model);
        }
        if (minConfidence != null) {
            builder.minConfidence(minConfidence);
        }
        return builder;
    }

    /** As the options would be written. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("engine", engine.name().toLowerCase(Locale.ROOT));
        settings.put("attribution", attribution.name().toLowerCase(Locale.ROOT));
        if (model != null) {
            settings.put("model", model.toString());
        }
        if (minConfidence != null) {
            settings.put("min-confidence", minConfidence.toString());
        }
        return settings;
    }
}
