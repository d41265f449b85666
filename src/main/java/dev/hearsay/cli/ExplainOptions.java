// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.pipeline.OffsetUnit;
import java.util.List;
import org.apache.commons.cli.Options;

/**
 * The options of {@code hearsay explain}.
 *
 * @param file the article, or {@code -}
 * @param offsets the unit of offsets
 * @param engine which models are used
 * @param intake what the user knows about its format
 * @param article what the user knows about it
 */
record ExplainOptions(
        String file, OffsetUnit offsets, EngineOptions engine, IntakeChoice intake, ArticleOptions article) {

    static Options options() {
        Options options = new Options();
        options.addOption(CommandLineOptions.valued("offsets"));
        IntakeChoice.addTo(options);
        EngineOptions.addWithNestedTo(options);
        ArticleOptions.addTo(options);
        return options;
    }

    static ExplainOptions parse(List<String> arguments) throws UsageException {
        return of(CommandLineOptions.parse(options(), arguments));
    }

    /** @param line whose first argument is the article */
    static ExplainOptions of(CommandLineOptions line) throws UsageException {
        return new ExplainOptions(
                line.rest().get(0),
                line.oneOf("offsets", OffsetUnit.class, OffsetUnit.CODEPOINT),
                EngineOptions.of(line),
                IntakeChoice.of(line),
                ArticleOptions.of(line));
    }
}
