// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code hearsay link}.
 *
 * @param database whose claims are linked
 * @param show id of a statement that is printed, or the beginning of one; null for none
 * @param disputed whether statements that are given to different speakers are printed
 * @param form of the files that are written
 * @param output folder for them; null for none
 * @param quiet whether the summary is left out
 */
record LinkOptions(
        String database,
        @Nullable String show,
        boolean disputed,
        TableForm form,
        @Nullable Path output,
        boolean quiet) {

    static Options options() {
        return new Options()
                .addOption(CommandLineOptions.valued("show"))
                .addOption(CommandLineOptions.flag("disputed"))
                .addOption(CommandLineOptions.valued("o", "output"))
                .addOption(CommandLineOptions.valued("to"))
                .addOption(CommandLineOptions.flag("quiet"));
    }

    static LinkOptions parse(List<String> arguments) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        if (line.rest().size() != 1) {
            throw new UsageException("name the database whose claims are linked");
        }
        if (line.has("show") && line.has("disputed")) {
            throw new UsageException("--show prints one statement, and --disputed all that are disputed: give one");
        }
        if (line.has("to") && !line.has("output")) {
            throw new UsageException("--to is for files: name a folder for them with -o DIR");
        }
        return new LinkOptions(
                line.rest().get(0),
                line.value("show"),
                line.has("disputed"),
                line.oneOf("to", TableForm.class, TableForm.CSV),
                line.path("output"),
                line.has("quiet"));
    }
}
