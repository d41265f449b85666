// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.output.OutputForm;
import dev.hearsay.pipeline.OffsetUnit;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * What {@code hearsay extract} is asked to do.
 *
 * @param inputs files, folders and {@code -}, at least one
 * @param output where claims go; null for standard output
 * @param form of the claims
 * @param offsets what offsets count
 * @param threads that work, at least one
 * @param quiet whether notes and the closing line are left out; errors never are
 * @param engine whose models
 * @param kinds of claims that are written
 * @param article what the user knows of the articles
 */
record ExtractOptions(
        List<String> inputs,
        @Nullable Path output,
        OutputForm form,
        OffsetUnit offsets,
        int threads,
        boolean quiet,
        EngineOptions engine,
        Set<ClaimKind> kinds,
        ArticleOptions article) {

    static Options options() {
        Options options = new Options();
        options.addOption(CommandLineOptions.valued("o", "output"))
                .addOption(CommandLineOptions.valued("to"))
                .addOption(CommandLineOptions.valued("offsets"))
                .addOption(CommandLineOptions.valued("threads"))
                .addOption(CommandLineOptions.valued("kinds"))
                .addOption(CommandLineOptions.flag("quiet"));
        EngineOptions.addTo(options);
        ArticleOptions.addTo(options);
        return options;
    }

    static ExtractOptions parse(List<String> arguments, Terminal terminal) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        if (line.rest().isEmpty()) {
            throw new UsageException("nothing to read: name a file, a folder, or - for standard input");
        }
        Path output = "-".equals(line.value("output")) ? null : line.path("output");
        return new ExtractOptions(
                line.rest(),
                output,
                form(line.value("to"), output, terminal),
                line.oneOf("offsets", OffsetUnit.class, OffsetUnit.CODEPOINT),
                line.positive("threads", Runtime.getRuntime().availableProcessors()),
                line.has("quiet"),
                EngineOptions.of(line),
                line.someOf("kinds", ClaimKind.class),
                ArticleOptions.of(line));
    }

    private static OutputForm form(@Nullable String word, @Nullable Path output, Terminal terminal)
            throws UsageException {
        if (word != null) {
            Optional<OutputForm> form = OutputForm.named(word);
            String choice =
                    Arrays.stream(OutputForm.values()).map(OutputForm::word).collect(Collectors.joining(", "));
            return form.orElseThrow(() -> new UsageException("--to takes one of " + choice + ", not '" + word + "'"));
        }
        if (output != null) {
            return OutputForm.ofFileName(output.toString()).orElse(OutputForm.JSONL);
        }
        return terminal.interactive() ? OutputForm.TABLE : OutputForm.JSONL;
    }

    /** What shapes the output, by the names of the options; the number of threads doesn't. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>(engine.settings());
        if (kinds.size() < ClaimKind.values().length) {
            settings.put(
                    "kinds",
                    kinds.stream()
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(",")));
        }
        settings.put("to", form.word());
        settings.put("offsets", offsets.name().toLowerCase(Locale.ROOT));
        settings.putAll(article.settings());
        return settings;
    }
}
