// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.Hearsay;
import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rereader;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.document.Format;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.output.RunSettings;
import dev.hearsay.output.WrittenArticle;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Explains a claim from an earlier run, with the options of that run. */
final class ExplainedClaim {

    private final ClaimInput input;
    private final WrittenClaim claim;
    private final Streams streams;

    private ExplainedClaim(ClaimInput input, WrittenClaim claim, Streams streams) {
        this.input = input;
        this.claim = claim;
        this.streams = streams;
    }

    /**
     * Explains the claim of a command line.
     *
     * @param arguments of the command
     * @param line the same, parsed: claims and an id
     * @param wanted what may be given, for messages
     */
    static int explain(List<String> arguments, CommandLineOptions line, String wanted, Streams streams)
            throws UsageException, IOException {
        String name = line.rest().get(0);
        IdSearch search = new IdSearch(List.of(line.rest().get(1)));
        try (ClaimInput input = open(name, wanted)) {
            ReadingException.of(name, () -> {
                search.through(input, streams);
                return search;
            });
            List<String> troubles = search.troubles(ClaimInput.shown(name));
            troubles.forEach(trouble -> streams.err().println("hearsay explain: " + trouble));
            return troubles.isEmpty()
                    ? new ExplainedClaim(input, search.found().get(0), streams).explain(arguments, line)
                    : ExitCode.INCOMPLETE;
        }
    }

    private static ClaimInput open(String name, String wanted) throws UsageException, IOException {
        try {
            return ReadingException.of(name, () -> ClaimInput.open(name));
        } catch (UsageException e) {
            throw new UsageException(wanted + ": " + e.getMessage());
        }
    }

    private int explain(List<String> arguments, CommandLineOptions line) throws UsageException, IOException {
        Optional<RunSettings> run = ReadingException.of(input.name(), () -> input.run(claim.article()));
        if (run.isEmpty()) {
            note("the options of its run are not recorded (the manifest is missing), so those given here are used");
        }
        RunOptions options = RunOptions.of(arguments, line, run.orElse(null));
        options.notes().forEach(this::note);
        ExplainOptions explain = options.explain();
        WrittenArticle article = claim.article();
        try {
            Reading reading = reading(explain);
            Hearsay hearsay = explain.engine().build(explain.engine().attainable());
            Document document = hearsay.annotate(reading.article());
            boolean found = document.claims().stream().anyMatch(one -> one.id().equals(claim.id()));
            String text = "options    " + options.shown() + "\n"
                    + new Explanation(document, explain.offsets(), claim.id()).text(reading, hearsay.stages());
            streams.out().write(text.getBytes(StandardCharsets.UTF_8));
            if (!found) {
                note("the claim " + claim.id() + " is not found again, so all claims are shown: "
                        + reason(reading.article(), run));
            }
            return found ? ExitCode.DONE : ExitCode.INCOMPLETE;
        } catch (NoSuchFileException e) {
            note("the file " + article.file() + " no longer exists");
            return ExitCode.INCOMPLETE;
        } catch (RejectedArticleException e) {
            return ExplainCommand.failed(article.file(), e, streams);
        }
    }

    /** The article under the name that its claims record, since the ids of claims depend on it. */
    private Reading reading(ExplainOptions options) throws UsageException, IOException {
        WrittenArticle written = claim.article();
        Reading reading = read(options);
        Article article = reading.article();
        return new Reading(
                new Article(
                        written.id(),
                        written.file(),
                        article.sha256(),
                        article.text(),
                        article.body(),
                        article.metadata(),
                        article.identity()),
                reading.charset(),
                reading.notes());
    }

    private Reading read(ExplainOptions options) throws UsageException, IOException {
        WrittenArticle written = claim.article();
        try (Rereader files = new Rereader(
                List.of(Path.of(""), input.folder()),
                options.intake().options(),
                options.article().defaults())) {
            Reading reading = files.reading(written.file(), written.id());
            boolean same = Objects.equals(written.sha256(), reading.article().sha256());
            if (same || input.database() == null) {
                return reading;
            }
            note("the file " + written.file() + " has changed since: the text in the database is explained");
        } catch (NoSuchFileException e) {
            if (input.database() == null) {
                throw e;
            }
            note("the file " + written.file()
                    + " no longer exists: the text in the database is explained, read as plain text");
        }
        return stored(options, input.database().read(written).text());
    }

    private static Reading stored(ExplainOptions options, String text) {
        IntakeOptions plain =
                new IntakeOptions(Format.PLAIN_TEXT, options.intake().map(), IntakeOptions.DEFAULT_LIMIT);
        return new ArticleReader(plain)
                .readOne(
                        Source.STANDARD_INPUT,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        options.article().defaults());
    }

    private String reason(Article article, Optional<RunSettings> run) {
        if (claim.article().sha256() != null && !claim.article().sha256().equals(article.sha256())) {
            return "the article has changed since";
        }
        String version = BuildVersions.load().hearsay();
        return run.filter(made -> !made.version().equals(version))
                .map(made -> "it was made by hearsay " + made.version() + ", and this is " + version)
                .orElse("the options are not those of its run, or its model has changed");
    }

    private void note(String message) {
        streams.err().println("hearsay explain: " + message);
    }
}
