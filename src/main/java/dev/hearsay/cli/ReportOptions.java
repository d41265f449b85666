// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.ClaimFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code hearsay report}.
 *
 * @param input where the claims are
 * @param output where the page is written
 * @param filter for the claims
 * @param limit the most claims written; null if the user sets none
 * @param title of the page; null for the usual one
 * @param intake what the user knows about the formats of the articles
 */
record ReportOptions(
        String input,
        Target output,
        ClaimFilter filter,
        @Nullable Long limit,
        @Nullable String title,
        IntakeChoice intake) {

    static Options options() {
        Options options = new Options();
        FilterOptions.NAMES.forEach(name -> options.addOption(CommandLineOptions.valued(name)));
        options.addOption(CommandLineOptions.valued("limit"));
        options.addOption(CommandLineOptions.valued("title"));
        options.addOption(CommandLineOptions.valued("o", "output"));
        IntakeChoice.addTo(options);
        return options;
    }

    static ReportOptions parse(List<String> arguments, Terminal terminal) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        if (line.rest().size() != 1) {
            throw new UsageException("name claims: a file, a database, or - for standard input");
        }
        String input = line.rest().get(0);
        return new ReportOptions(
                input,
                output(input, line.value("output"), terminal),
                FilterOptions.filter(line),
                line.has("limit") ? line.natural("limit") : null,
                line.value("title"),
                IntakeChoice.of(line));
    }

    private static Target output(String input, @Nullable String output, Terminal terminal) throws UsageException {
        if (output == null && terminal.interactive()) {
            throw new UsageException("name the file of the page, as in -o report.html");
        }
        Target target = Target.of(output, System.getenv());
        if (target instanceof Target.Database) {
            throw new UsageException("a report is a file: name one, as in -o report.html");
        }
        if (target instanceof Target.File file && isSame(input, file.path())) {
            throw new UsageException(file.path()
                    + " has the claims, and the report would replace it: name another file," + " as in -o report.html");
        }
        return target;
    }

    private static boolean isSame(String input, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(Path.of(input), output);
        } catch (IOException | IllegalArgumentException e) {
            // standard input or a database server
            return false;
        }
    }
}
