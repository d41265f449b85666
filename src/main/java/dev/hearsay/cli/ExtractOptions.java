// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Sources;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.output.OutputForm;
import dev.hearsay.output.TabularLayout;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.Options;

/**
 * The options of {@code hearsay extract} and {@code hearsay watch}.
 *
 * @param inputs files, folders and {@code -}, at least one
 * @param target where claims are written
 * @param form of the claims; a database has its own form
 * @param layout of CSV and TSV
 * @param offsets the unit of offsets
 * @param threads number of threads, at least one
 * @param quiet whether notes and the summary are left out; errors never are
 * @param listEmpty whether articles without claims are named at the end
 * @param resume whether to resume an earlier run
 * @param link whether claims of the database that report the same statement are linked at the end
 * @param maxFailures how many articles may fail before the run ends
 * @param engine which models are used
 * @param kinds of claims that are written
 * @param intake what the user knows about the formats of the inputs
 * @param article what the user knows about the articles
 */
record ExtractOptions(
        List<String> inputs,
        Target target,
        OutputForm form,
        TabularLayout layout,
        OffsetUnit offsets,
        int threads,
        boolean quiet,
        boolean listEmpty,
        boolean resume,
        boolean link,
        long maxFailures,
        EngineOptions engine,
        Set<ClaimKind> kinds,
        IntakeChoice intake,
        ArticleOptions article) {

    /** Those of an extraction, which a watch has as well. */
    static Options options() {
        Options options = new Options();
        options.addOption(CommandLineOptions.valued("o", "output"))
                .addOption(CommandLineOptions.valued("to"))
                .addOption(CommandLineOptions.valued("offsets"))
                .addOption(CommandLineOptions.valued("threads"))
                .addOption(CommandLineOptions.valued("kinds"))
                .addOption(CommandLineOptions.valued("max-failures"))
                .addOption(CommandLineOptions.flag("empty"))
                .addOption(CommandLineOptions.flag("resume"))
                .addOption(CommandLineOptions.flag("link"))
                .addOption(CommandLineOptions.flag("quiet"));
        TabularChoice.addTo(options);
        IntakeChoice.addTo(options);
        EngineOptions.addWithNestedTo(options);
        ArticleOptions.addTo(options);
        return options;
    }

    static ExtractOptions parse(List<String> arguments, Terminal terminal) throws UsageException {
        return of(CommandLineOptions.parse(options(), arguments), terminal);
    }

    /** Reads the options from a command line, which may have others besides. */
    static ExtractOptions of(CommandLineOptions line, Terminal terminal) throws UsageException {
        if (line.rest().isEmpty()) {
            throw new UsageException("nothing to read: name a file, a folder, or - for standard input");
        }
        Inputs.check(line.rest());
        Target target = Target.of(line.value("output"), System.getenv());
        if (line.has("offsets") && target instanceof Target.Database) {
            throw new UsageException("--offsets goes with files; in a database offsets count code points");
        }
        if (line.has("link") && !(target instanceof Target.Database)) {
            throw new UsageException("--link is for a database: name one with -o, such as -o claims.db");
        }
        OutputForm form = target.form(line.value("to"), terminal);
        return new ExtractOptions(
                line.rest(),
                target,
                form,
                TabularChoice.of(line, target, form),
                line.oneOf("offsets", OffsetUnit.class, OffsetUnit.CODEPOINT),
                line.positive("threads", Runtime.getRuntime().availableProcessors()),
                line.has("quiet"),
                line.has("empty"),
                line.has("resume"),
                line.has("link"),
                maxFailures(line),
                EngineOptions.of(line),
                line.someOf("kinds", ClaimKind.class),
                IntakeChoice.of(line),
                ArticleOptions.of(line));
    }

    private static long maxFailures(CommandLineOptions line) throws UsageException {
        String value = line.value("max-failures");
        return value == null ? Long.MAX_VALUE : line.natural("max-failures");
    }

    /** The options that affect the output, by name; the number of threads does not. */
    Map<String, String> settings() {
        Map<String, String> settings = engine.settings(kinds);
        if (!(target instanceof Target.Database)) {
            settings.put("to", form.word());
            settings.put("offsets", offsets.name().toLowerCase(Locale.ROOT));
        }
        settings.putAll(TabularChoice.settings(layout));
        settings.putAll(intake.settings());
        settings.putAll(article.settings());
        return settings;
    }

    /** What all rows of a table must have in common, so that a version with other columns does not continue it. */
    String header() {
        return form.isTabular() ? layout.toString() : "";
    }

    /** The sources to read: all inputs except the files that this run itself writes. */
    Listing find(List<String> these) {
        return Sources.find(these, intake.format() != null, target.ownFiles());
    }

    /** Identifies an unfinished run: a hash of everything that affects its output. */
    String fingerprint() {
        String run = BuildVersions.load().hearsay() + "\n" + settings() + "\n" + inputs + "\n" + header();
        return Sha256.hex(run.getBytes(StandardCharsets.UTF_8));
    }
}
