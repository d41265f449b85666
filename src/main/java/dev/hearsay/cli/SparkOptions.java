// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.cluster.ClusterJob;
import dev.hearsay.cluster.ClusterJob.Plan;
import dev.hearsay.cluster.ClusterJob.Reading;
import dev.hearsay.cluster.ClusterOutput;
import dev.hearsay.cluster.ClusterOutput.Form;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@code hearsay spark}.
 *
 * @param job what they ask for
 * @param engine which models are used
 * @param linked the database of which claims that report the same statement are linked at the end; null for none
 * @param quiet whether notes and the summary are left out
 */
record SparkOptions(
        ClusterJob job, EngineOptions engine, @Nullable DatabaseUrl linked, boolean quiet) {

    private static final long MEGABYTE = 1 << 20;

    private static final Pattern FILE_SYSTEM = Pattern.compile("(?i)(?!jdbc:|postgres(?:ql)?:)[a-z][a-z0-9+.-]+://");

    static Options options() {
        Options options = new Options();
        options.addOption(CommandLineOptions.valued("o", "output"))
                .addOption(CommandLineOptions.valued("to"))
                .addOption(CommandLineOptions.valued("offsets"))
                .addOption(CommandLineOptions.valued("kinds"))
                .addOption(CommandLineOptions.valued("master"))
                .addOption(CommandLineOptions.valued("partitions"))
                .addOption(CommandLineOptions.valued("round"))
                .addOption(CommandLineOptions.valued("checkpoint"))
                .addOption(CommandLineOptions.flag("resume"))
                .addOption(CommandLineOptions.flag("overwrite"))
                .addOption(CommandLineOptions.flag("articles"))
                .addOption(CommandLineOptions.flag("watch"))
                .addOption(CommandLineOptions.flag("once"))
                .addOption(CommandLineOptions.flag("link"))
                .addOption(CommandLineOptions.flag("quiet"));
        IntakeChoice.addTo(options);
        EngineOptions.addWithNestedTo(options);
        ArticleOptions.addTo(options);
        return options;
    }

    static SparkOptions of(CommandLineOptions line) throws UsageException {
        if (line.rest().isEmpty()) {
            throw new UsageException("nothing to read: name a file, a folder, a glob or the address of one");
        }
        EngineOptions engine = EngineOptions.of(line);
        Set<ClaimKind> kinds = line.someOf("kinds", ClaimKind.class);
        IntakeChoice intake = IntakeChoice.of(line);
        ArticleOptions article = ArticleOptions.of(line);
        ClusterOutput output = output(line);
        Reading reading = reading(line);
        Map<String, String> settings = engine.settings(kinds);
        settings.putAll(intake.settings());
        settings.putAll(article.settings());
        String version = BuildVersions.load().hearsay();
        String identity = version + "\n" + settings + "\n" + line.rest() + "\n" + reading + "\n"
                + (output instanceof ClusterOutput.Folder folder
                        ? folder.form() + " " + folder.offsets() + (folder.articles() ? " articles" : "")
                        : "tables");
        ClusterJob job = new ClusterJob(
                line.rest(),
                output,
                intake.options(),
                article.defaults(),
                engine.extraction(kinds),
                Sha256.hex(identity.getBytes(StandardCharsets.UTF_8)),
                settings,
                version,
                line.has("resume"),
                reading,
                line.value("checkpoint"),
                new Plan(
                        line.value("master"),
                        line.has("partitions") ? line.positive("partitions", 1) : 0,
                        line.has("round") ? line.positive("round", 1) * MEGABYTE : Plan.DEFAULT_ROUND));
        return new SparkOptions(job, engine, line.has("link") ? linked(output, reading) : null, line.has("quiet"));
    }

    private static Reading reading(CommandLineOptions line) throws UsageException {
        if (line.has("watch")) {
            return line.has("once") ? Reading.NEW : Reading.ARRIVING;
        }
        for (String option : new String[] {"once", "checkpoint"}) {
            if (line.has(option)) {
                throw new UsageException("--" + option + " goes with --watch");
            }
        }
        return Reading.ALL;
    }

    private static DatabaseUrl linked(ClusterOutput output, Reading reading) throws UsageException {
        if (!(output instanceof ClusterOutput.Tables tables)) {
            throw new UsageException("--link is for a database: name one with -o");
        }
        if (reading == Reading.ARRIVING) {
            throw new UsageException(
                    "--link is for a job that ends: add --once, or run 'hearsay link' beside the watch");
        }
        return DatabaseUrl.parse(tables.address(), System.getenv());
    }

    /** Whether it is an address of one of Hadoop's file systems. */
    static boolean isFileSystem(String output) {
        return FILE_SYSTEM.matcher(output).lookingAt();
    }

    private static ClusterOutput output(CommandLineOptions line) throws UsageException {
        String output = line.value("output");
        if (output == null) {
            throw new UsageException("name with -o where claims go: a folder, or the address of a database");
        }
        Optional<String> database = isFileSystem(output) ? Optional.empty() : Target.databaseAddress(output);
        if (database.isPresent()) {
            for (String option : new String[] {"to", "offsets", "overwrite", "articles"}) {
                if (line.has(option)) {
                    throw new UsageException("--" + option + " is for folders; a database has its own form");
                }
            }
            String address = database.get();
            try {
                DatabaseUrl.parse(address, System.getenv());
            } catch (IllegalArgumentException e) {
                throw new UsageException("--output: " + e.getMessage());
            }
            return new ClusterOutput.Tables(address, client(System.getenv()));
        }
        return new ClusterOutput.Folder(
                output,
                line.oneOf("to", Form.class, Form.PARQUET),
                line.oneOf("offsets", OffsetUnit.class, OffsetUnit.CODEPOINT),
                line.has("articles"),
                line.has("overwrite"));
    }

    /** The variables in which user and password of a database may be, which the machines of a cluster don't have. */
    private static Map<String, String> client(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable ->
                        variable.getKey().startsWith("PG") || variable.getKey().equals("HEARSAY_DB_PASSWORD"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
