// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.cluster.LinkingJob;
import java.util.List;
import org.apache.commons.cli.Options;

/**
 * The options of {@code hearsay spark-link}.
 *
 * @param job what they ask for
 * @param quiet whether notes and the summary are left out
 */
record SparkLinkOptions(LinkingJob job, boolean quiet) {

    static Options options() {
        return new Options()
                .addOption(CommandLineOptions.valued("o", "output"))
                .addOption(CommandLineOptions.valued("to"))
                .addOption(CommandLineOptions.valued("master"))
                .addOption(CommandLineOptions.valued("partitions"))
                .addOption(CommandLineOptions.flag("overwrite"))
                .addOption(CommandLineOptions.flag("quiet"));
    }

    static SparkLinkOptions parse(List<String> arguments) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        if (line.rest().isEmpty()) {
            throw new UsageException("name claims: a folder of 'hearsay spark', or a file of Parquet or JSON Lines");
        }
        String output = line.value("output");
        if (output == null) {
            throw new UsageException("name with -o the folder for the tables");
        }
        if (Target.databaseAddress(output).isPresent() && !SparkOptions.isFileSystem(output)) {
            throw new UsageException(
                    "--output: tables are written into a folder; 'hearsay link DATABASE' links the claims of a database");
        }
        return new SparkLinkOptions(
                new LinkingJob(
                        line.rest(),
                        output,
                        line.oneOf("to", LinkingJob.Form.class, LinkingJob.Form.PARQUET),
                        line.has("overwrite"),
                        BuildVersions.load().hearsay(),
                        line.value("master"),
                        line.has("partitions") ? line.positive("partitions", 1) : 0),
                line.has("quiet"));
    }
}
