// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.pipeline.OffsetUnit;
import java.util.List;
import org.apache.commons.cli.Options;

/**
 * What {@code hearsay explain} is asked to do.
 *
 * @param file the article, or {@code -}
 * @param offsets what offsets count
 * @param engine whose models
 * @param intake what the user knows of how it is written
 * @param article what the user knows of it
 */
record ExplainOptions(
        String file, OffsetUnit offsets, EngineOptions engine, IntakeChoice intake, ArticleOptions article) {

    static Options options() {
        Options options = new Options();
        options.addOption(CommandLineOptions.valued("offsets"));
        IntakeChoice.addTo(options);
        EngineOptions.addTo(options);
        ArticleOptions.addTo(options);
        return options;
    }

    static ExplainOptions parse(List<String> arguments) throws UsageException {
        return of(CommandLineOptions.parse(options(), arguments));
    }

    /** @param line which names the article first */
    static ExplainOptions of(CommandLineOptions line) throws UsageException {
        return new ExplainOptions(
                line.rest().get(0),
                line.oneOf("offsets", OffsetUnit.class, OffsetUnit.CODEPOINT),
                EngineOptions.of(line),
                IntakeChoice.of(line),
                ArticleOptions.of(line));
    }
}
