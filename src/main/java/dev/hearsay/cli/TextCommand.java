// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.model.Failure;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code hearsay text}: prints the text that offsets refer to, as UTF-8. */
final class TextCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        CommandLineOptions line = CommandLineOptions.parse(options(), arguments);
        IntakeChoice intake = IntakeChoice.of(line);
        List<String> files = line.rest();
        if (files.size() != 1) {
            throw new UsageException("name one article: only its text is printed, so that offsets refer to it");
        }
        Inputs.check(files);
        try {
            String text = OneArticle.read(files.get(0), intake, new ArticleOptions(null, null, null), streams)
                    .article()
                    .text();
            streams.out().write(text.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        } catch (RejectedArticleException e) {
            streams.err().println(failure(files.get(0), e).diagnostic() + FileSuggestion.suggestion(files.get(0)));
            return ExitCode.INCOMPLETE;
        }
    }

    static Options options() {
        Options options = new Options();
        IntakeChoice.addTo(options);
        return options;
    }

    private static Failure failure(String file, RejectedArticleException e) {
        return new Failure(file, file, "intake", e.code(), e.getMessage(), e.line(), e.column());
    }
}
