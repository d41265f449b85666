// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.cli.Options;

/**
 * What {@code hearsay watch} is asked to do.
 *
 * @param extract what is done with each file
 * @param settled how long a file must have been left alone
 * @param once whether to end when nothing new is there
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
            throw new UsageException("a folder is watched; standard input can't be");
        }
        for (String folder : extract.inputs()) {
            if (!Files.isDirectory(Path.of(folder))) {
                throw new UsageException("there is no folder '" + folder + "' to watch" + FileSuggestion.suggestion(folder));
            }
        }
        long seconds = line.has("settle") ? line.natural("settle") : SETTLED_SECONDS;
        return new WatchOptions(extract, Duration.ofSeconds(seconds), line.has("once"));
    }
}
