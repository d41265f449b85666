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

/** {@code hearsay explain}: what each stage saw in an article, and why a claim has its speaker and its date. */
final class ExplainCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        ExplainOptions options = ExplainOptions.parse(arguments);
        try {
            Reading reading = OneArticle.read(options.file(), options.intake(), options.article(), streams);
            Hearsay hearsay = options.engine().build(options.engine().attainable());
            Document document = hearsay.annotate(reading.article());
            String explanation = new Explanation(document, options.offsets()).text(reading, hearsay.stages());
            streams.out().write(explanation.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        } catch (RejectedArticleException e) {
            Failure failure = new Failure(
                    options.file(), options.file(), "explain", e.code(), e.getMessage(), e.line(), e.column());
            streams.err().println(failure.diagnostic() + NearFile.suggestion(options.file()));
            return ExitCode.INCOMPLETE;
        }
    }
}
