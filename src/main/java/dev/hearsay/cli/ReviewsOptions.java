// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code hearsay reviews}.
 *
 * @param database with the reviews
 * @param form that is written
 * @param output folder or file; null for standard output
 * @param reviewer whose decisions count; null for those of most
 * @param partial whether articles count of which not every claim is decided about
 * @param agreement whether the agreement of reviewers is printed instead
 * @param disagreements whether what is at odds with decisions is listed instead
 */
record ReviewsOptions(
        String database,
        ReviewsForm form,
        @Nullable Path output,
        @Nullable String reviewer,
        boolean partial,
        boolean agreement,
        boolean disagreements) {

    static Options options() {
        return new Options()
                .addOption(CommandLineOptions.valued("to"))
                .addOption(CommandLineOptions.valued("o", "output"))
                .addOption(CommandLineOptions.valued("reviewer"))
                .addOption(CommandLineOptions.flag("partial"))
                .addOption(CommandLineOptions.flag("agreement"))
                .addOption(CommandLineOptions.flag("disagreements"));
    }

    static ReviewsOptions parse(List<String> arguments) throws UsageException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        if (line.rest().size() != 1) {
            throw new UsageException("name the database with the reviews");
        }
        boolean agreement = line.has("agreement");
        boolean disagreements = line.has("disagreements");
        boolean listed = agreement || disagreements;
        if (!listed && !line.has("to")) {
            throw new UsageException("say what is written: --to brat -o FOLDER or --to jsonl for gold, --agreement or"
                    + " --disagreements");
        }
        ReviewsForm form = line.oneOf("to", ReviewsForm.class, ReviewsForm.TABLE);
        if (agreement && (disagreements || line.has("to"))) {
            throw new UsageException("--agreement goes with neither --to nor --disagreements");
        }
        if (disagreements ? form == ReviewsForm.BRAT : !listed && form == ReviewsForm.TABLE) {
            throw new UsageException(
                    disagreements
                            ? "--disagreements are listed --to table or jsonl"
                            : "gold is written --to brat or jsonl; a table is for --disagreements");
        }
        if (listed && (line.has("output") || line.has("reviewer") || line.has("partial"))) {
            throw new UsageException("-o, --reviewer and --partial are for gold, which --to brat and --to jsonl write");
        }
        Path output = line.path("output");
        if (form == ReviewsForm.BRAT && output == null) {
            throw new UsageException("--to brat writes a folder: name it with -o DIR");
        }
        return new ReviewsOptions(
                line.rest().get(0),
                form,
                output,
                line.value("reviewer"),
                line.has("partial"),
                agreement,
                disagreements);
    }
}
