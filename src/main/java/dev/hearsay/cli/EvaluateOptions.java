// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code hearsay evaluate}.
 *
 * @param gold folder with gold; with {@code seams}, the first input
 * @param compartment in it; null if the folder is the compartment
 * @param documents stems to evaluate; empty for all
 * @param speakers files with gold for speakers, which choose the documents; empty for those that lie with the gold
 * @param predictions file to score; null to extract
 * @param output file for the predictions of an extraction; null for none
 * @param floors file with floors; null for none
 * @param set name of the floors in the file
 * @param sentences whether sentence splitters are compared instead
 * @param seams articles in which truncated quotations are counted instead; empty for none
 * @param threads number of threads
 * @param engine which models are used
 */
record EvaluateOptions(
        Path gold,
        @Nullable String compartment,
        List<String> documents,
        List<Path> speakers,
        @Nullable Path predictions,
        @Nullable Path output,
        @Nullable Path floors,
        @Nullable String set,
        boolean sentences,
        List<String> seams,
        int threads,
        EngineOptions engine) {

    static Options options() {
        Options options = new Options();
        options.addOption(CommandLineOptions.valued("documents"))
                .addOption(CommandLineOptions.valued("gold-speakers"))
                .addOption(CommandLineOptions.valued("predictions"))
                .addOption(CommandLineOptions.valued("o", "output"))
                .addOption(CommandLineOptions.valued("floors"))
                .addOption(CommandLineOptions.valued("set"))
                .addOption(CommandLineOptions.flag("sentences"))
                .addOption(CommandLineOptions.flag("seams"))
                .addOption(CommandLineOptions.valued("threads"));
        EngineOptions.addTo(options);
        return options;
    }

    static EvaluateOptions parse(List<String> arguments) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        List<String> rest = line.rest();
        boolean seams = line.has("seams");
        if (seams && rest.isEmpty()) {
            throw new UsageException("name the articles in which truncated quotations are counted: files or folders");
        }
        if (!seams && (rest.isEmpty() || rest.size() > 2)) {
            throw new UsageException("name the folder with gold and, if it has several compartments, the one to use");
        }
        if (line.has("floors") != line.has("set")) {
            throw new UsageException("--floors FILE and --set NAME go together");
        }
        if (line.has("predictions") && (line.has("output") || line.has("sentences"))) {
            throw new UsageException("--predictions scores a file; -o and --sentences need an extraction");
        }
        for (String other : List.of("predictions", "output", "floors", "documents", "gold-speakers", "sentences")) {
            if (seams && line.has(other)) {
                throw new UsageException("--seams needs no gold and does not go with --" + other);
            }
        }
        return new EvaluateOptions(
                Path.of(rest.get(0)),
                rest.size() == 2 ? rest.get(1) : null,
                list(line.value("documents")),
                list(line.value("gold-speakers")).stream().map(Path::of).toList(),
                path(line.value("predictions")),
                path(line.value("output")),
                path(line.value("floors")),
                line.value("set"),
                line.has("sentences"),
                seams ? rest : List.of(),
                line.positive("threads", Runtime.getRuntime().availableProcessors()),
                EngineOptions.of(line));
    }

    private static List<String> list(@Nullable String value) {
        return value == null ? List.of() : List.of(value.split(","));
    }

    private static @Nullable Path path(@Nullable String value) {
        return value == null ? null : Path.of(value);
    }
}
