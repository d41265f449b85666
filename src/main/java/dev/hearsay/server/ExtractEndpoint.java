// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.batch.ArticleTask;
import dev.hearsay.batch.StepStream;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.document.ArchiveLimits;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Format;
import dev.hearsay.model.Article;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Document;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * {@code POST /v1/extract}: the claims of the articles in a body, in any format that {@code hearsay extract} reads, archives
 * included. Nothing is stored.
 */
final class ExtractEndpoint implements Endpoint {

    static final String PATH = "/v1/extract";

    private static final String USUAL_NAME = "body";
    private static final Pattern NAME = Pattern.compile("[^/\\\\:\\p{Cntrl}]{1,200}");

    private final Extractor extractor;
    private final Metrics metrics;
    private final int limit;
    private final Consumer<String> log;

    /**
     * An endpoint that extracts.
     *
     * @param limit the most bytes of a document, also of one that is unpacked
     * @param log gets faults that are not an article's
     */
    ExtractEndpoint(Extractor extractor, Metrics metrics, int limit, Consumer<String> log) {
        this.log = log;
        this.extractor = extractor;
        this.metrics = metrics;
        this.limit = limit;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        Parameters parameters = asked.parameters()
                .only("name", "date", "publisher", "url", "format", "field", "kinds", "offsets", "text");
        String type = asked.headers().get("Content-Type");
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw new ProblemException(new Problem(
                    415, "multipart", "send the article as the body itself, as with curl --data-binary @FILE"));
        }
        if (asked.body().length == 0) {
            throw new ProblemException(new Problem(400, "empty", "the body is empty: send an article"));
        }
        OffsetUnit unit = parameters.oneOf("offsets", OffsetUnit.class, OffsetUnit.CODEPOINT);
        ExtractedBody extracted = new ExtractedBody(unit, parameters.flag("text"), log);
        extractor.await();
        extract(asked, extracted);
        if (asked.over().getAsBoolean()) {
            throw new ProblemException(Problem.busy(1));
        }
        metrics.extracted(extracted.articles(), extracted.failures(), extracted.noArticles(), extracted.claims());
        return extracted.articles() == 0 ? extracted.problem() : extracted.answer(asked.wantsLines());
    }

    private void extract(Asked asked, ExtractedBody extracted) throws IOException {
        Parameters parameters = asked.parameters();
        Set<ClaimKind> kinds = parameters.someOf("kinds", ClaimKind.class);
        IntakeOptions options = options(parameters);
        ArticleTask task = new ArticleTask(options, defaults(parameters), article -> annotate(article, kinds));
        String name = name(parameters);
        try (StepStream steps = new StepStream(
                List.of(Source.streamed(name, name)),
                Source::file,
                Map.of(),
                new ByteArrayInputStream(asked.body()),
                options)) {
            while (!asked.over().getAsBoolean() && steps.hasNext()) {
                Piece piece = steps.next().piece();
                if (piece != null) {
                    task.run(piece).forEach(extracted::add);
                }
            }
        }
    }

    private Document annotate(Article article, Set<ClaimKind> kinds) {
        Document document = extractor.annotate(article);
        return kinds.isEmpty() ? document : document.only(claim -> kinds.contains(claim.kind()));
    }

    private IntakeOptions options(Parameters parameters) {
        Format format = parameters.read(
                "format",
                word -> Format.named(word)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no such format; leave it out, and the format" + " is recognised by the content")));
        FieldMap fields = parameters.read("field", FieldMap::parse);
        return new IntakeOptions(format, fields == null ? FieldMap.NONE : fields, limit, ArchiveLimits.DEFAULT);
    }

    private static Metadata defaults(Parameters parameters) {
        return Metadata.NONE
                .withPublished(parameters.day("date"), PublishedFrom.OPTION)
                .withPublisher(parameters.text("publisher"))
                .withUrl(parameters.text("url"));
    }

    private static String name(Parameters parameters) {
        String name = parameters.text("name");
        if (name == null) {
            return USUAL_NAME;
        }
        if (!NAME.matcher(name).matches()) {
            throw new ProblemException(Problem.parameter(
                    "name is the name of a file, of at most 200 characters and without slash, backslash and colon"));
        }
        return name;
    }
}
