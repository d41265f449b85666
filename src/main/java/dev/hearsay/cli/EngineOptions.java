// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.AttributionMethod;
import dev.hearsay.Engine;
import dev.hearsay.ExtractionSettings;
import dev.hearsay.Hearsay;
import dev.hearsay.ShippedModel;
import dev.hearsay.SpeakersFile;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.speaker.Aliases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * Which models are used.
 *
 * @param engine for sentences and names
 * @param attribution for who said what
 * @param model a shipped model's name, or the folder of another, for the learned extractor; null for the default
 * @param minConfidence the least confidence of a claim; null for the model's own
 * @param minSpeakerConfidence the least confidence of a claim's speaker; null for none
 * @param nested whether claims inside claims are found as well
 * @param speakers a file with the user's own identifiers of speakers; null if there is none
 * @param aliases read from that file
 */
record EngineOptions(
        Engine engine,
        AttributionMethod attribution,
        @Nullable Path model,
        @Nullable Double minConfidence,
        @Nullable Double minSpeakerConfidence,
        boolean nested,
        @Nullable Path speakers,
        @Nullable Aliases aliases) {

    static final String HINT = "For claims use --attribution learned, the default, which works under every engine";

    static void addTo(Options options) {
        options.addOption(CommandLineOptions.valued("engine"))
                .addOption(CommandLineOptions.valued("attribution"))
                .addOption(CommandLineOptions.valued("model"))
                .addOption(CommandLineOptions.valued("min-confidence"))
                .addOption(CommandLineOptions.valued("min-speaker-confidence"))
                .addOption(CommandLineOptions.valued("speakers"));
    }

    /** The same for what writes claims: gold has none inside others, so an evaluation goes without. */
    static void addWithNestedTo(Options options) {
        addTo(options);
        options.addOption(CommandLineOptions.flag("nested"));
    }

    static EngineOptions of(CommandLineOptions line) throws UsageException {
        AttributionMethod attribution = line.oneOf("attribution", AttributionMethod.class, AttributionMethod.LEARNED);
        Engine engine = line.oneOf("engine", Engine.class, Engine.defaultOf(attribution));
        for (String option : List.of("model", "min-confidence", "min-speaker-confidence", "nested")) {
            if (attribution != AttributionMethod.LEARNED && line.has(option)) {
                throw new UsageException("--" + option + " goes with --attribution learned");
            }
        }
        Path speakers = line.path("speakers");
        return new EngineOptions(
                engine,
                attribution,
                model(line.path("model")),
                line.share("min-confidence"),
                line.share("min-speaker-confidence"),
                line.has("nested"),
                speakers,
                speakers == null ? null : aliases(speakers));
    }

    private static @Nullable Path model(@Nullable Path model) throws UsageException {
        if (model != null && ShippedModel.of(model.toString()).isEmpty() && !Files.isDirectory(model)) {
            throw new UsageException(
                    "--model: '" + model + "' is neither fast nor accurate, nor a folder with a model");
        }
        return model;
    }

    private static Aliases aliases(Path file) throws UsageException {
        try {
            return SpeakersFile.read(file);
        } catch (NoSuchFileException e) {
            throw new UsageException("--speakers: there is no file " + file);
        } catch (IOException e) {
            throw new UsageException("--speakers: the file " + file + " can't be read: " + e.getMessage()
                    + FileSuggestion.suggestion(file.toString()));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--speakers: " + e.getMessage());
        }
    }

    /** Warnings about the file of speakers: names in it that identify nobody. */
    List<String> warnings() {
        return aliases == null
                ? List.of()
                : aliases.conflicts().stream()
                        .map(conflict -> speakers + ": warning: " + conflict + ", so it identifies nobody")
                        .toList();
    }

    /**
     * Loads the stages that give these layers.
     *
     * @throws dev.hearsay.pipeline.MissingLayerException if no stage gives one of them
     */
    Hearsay build(Set<Layer> layers) {
        return builder().layers(layers).build();
    }

    /** All layers that these options can give. */
    Set<Layer> attainable() {
        return builder().attainable();
    }

    private Hearsay.Builder builder() {
        return extraction(EnumSet.allOf(ClaimKind.class)).builder();
    }

    /** These options with the kinds of claims that are kept. */
    ExtractionSettings extraction(Set<ClaimKind> kinds) {
        return new ExtractionSettings(
                engine,
                attribution,
                model == null ? null : model.toString(),
                minConfidence,
                minSpeakerConfidence,
                aliases,
                kinds,
                nested);
    }

    /** The options as they would be typed, with the kinds of claims that are kept if not all are. */
    Map<String, String> settings(Set<ClaimKind> kinds) {
        Map<String, String> settings = settings();
        if (kinds.size() < ClaimKind.values().length) {
            settings.put(
                    "kinds",
                    kinds.stream()
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(",")));
        }
        return settings;
    }

    /** The options as they would be typed. */
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
        if (minSpeakerConfidence != null) {
            settings.put("min-speaker-confidence", minSpeakerConfidence.toString());
        }
        if (nested) {
            settings.put("nested", "true");
        }
        if (speakers != null) {
            settings.put("speakers", speakers.toString());
        }
        return settings;
    }
}
