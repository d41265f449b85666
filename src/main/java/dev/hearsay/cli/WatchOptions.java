// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.cli.Options;

/**
 * The options of {@code hearsay watch}.
 *
 * @param extract the options for each file
 * @param settled how long a file must have been unchanged
 * @param once whether to stop when there are no new files
 */
record WatchOptions(ExtractOptions extract, Duration settled, boolean once) {

    private static final int SETTLED_SECONDS = 5;

    static Options options() {
        return ExtractOptions.options()
                .addOption(CommandLineOptions.valued("settle"))
                .addOption(CommandLineOptions.flag("once"));
    }

    static WatchOptions parse(List<String> arguments, Terminal terminal) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        ExtractOptions extract = ExtractOptions.of(line, terminal);
        if (extract.inputs().contains("-")) {
            throw new UsageException("only folders can be watched, not standard input");
        }
        for (String folder : extract.inputs()) {
            if (!Files.isDirectory(Path.of(folder))) {
                throw new UsageException(
                        "there is no folder '" + folder + "' to watch" + FileSuggestion.suggestion(folder));
            }
        }
        long seconds = line.has("settle") ? line.natural("settle") : SETTLED_SECONDS;
        return new WatchOptions(extract, Duration.ofSeconds(seconds), line.has("once"));
    }
}
