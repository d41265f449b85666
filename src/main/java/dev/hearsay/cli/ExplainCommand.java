// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.intake.Reading;
import dev.hearsay.model.Document;
import dev.hearsay.model.Failure;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code hearsay explain}: what each stage found in an article, and why a claim has its speaker and its date. */
final class ExplainCommand implements Command {

    private static final String WANTED = "name one article (a file, or - for standard input), or claims (a file or a"
            + " database) and the id of a claim in it";

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        CommandLineOptions line = CommandLineOptions.parse(ExplainOptions.options(), arguments);
        return switch (line.rest().size()) {
            case 1 -> {
                Inputs.check(line.rest());
                yield explain(ExplainOptions.of(line), streams);
            }
            case 2 -> ExplainedClaim.explain(arguments, line, WANTED, streams);
            default -> throw new UsageException(WANTED);
        };
    }

    private static int explain(ExplainOptions options, Streams streams) throws UsageException, IOException {
        ExplainInput.check(options.file(), WANTED);
        try {
            Reading reading = OneArticle.read(options.file(), options.intake(), options.article(), streams);
            Hearsay hearsay = options.engine().build(options.engine().attainable());
            Document document = hearsay.annotate(reading.article());
            String explanation = new Explanation(document, options.offsets()).text(reading, hearsay.stages());
            streams.out().write(explanation.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        } catch (RejectedArticleException e) {
            return failed(options.file(), e, streams);
        }
    }

    static int failed(String file, RejectedArticleException e, Streams streams) {
        Failure failure = new Failure(file, file, "explain", e.code(), e.getMessage(), e.line(), e.column());
        streams.err().println(failure.diagnostic() + FileSuggestion.suggestion(file));
        return ExitCode.INCOMPLETE;
    }
}
