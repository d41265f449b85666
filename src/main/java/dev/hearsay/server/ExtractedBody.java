// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.batch.Outcome;
import dev.hearsay.model.Failure;
import dev.hearsay.output.ClaimWriter;
import dev.hearsay.output.FailureWriter;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.report.ArticleHeading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What the articles of a body gave, in their order. */
final class ExtractedBody {

    /** The codes of failures that are not the article's. */
    private static final Set<String> FAULTS = Set.of("internal", "out-of-memory");

    private final boolean withText;
    private final Consumer<String> log;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final ClaimWriter writer;
    private final ArrayNode articles = JsonNodeFactory.instance.arrayNode();
    private final List<Failure> failures = new ArrayList<>();
    private long claims;
    private long noArticles;

    /**
     * Nothing yet.
     *
     * @param unit that offsets count
     * @param withText whether the texts of the articles are answered as well
     * @param log gets faults that are not an article's
     */
    ExtractedBody(OffsetUnit unit, boolean withText, Consumer<String> log) {
        this.withText = withText;
        this.log = log;
        this.writer = new JsonLinesWriter(lines, unit);
    }

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Extracted done) {
            add(done);
            return;
        }
        noArticles += outcome instanceof Outcome.NoArticle ? 1 : 0;
        failures.add(told(((Outcome.WithoutClaims) outcome).failure()));
    }

    /** A fault of Hearsay goes into the log; its message may name what is on this machine. */
    private Failure told(Failure failure) {
        if (!FAULTS.contains(failure.code())) {
            return failure;
        }
        log.accept(failure.diagnostic());
        return Failure.of(
                failure.articleId(),
                failure.file(),
                failure.stage(),
                failure.code(),
                Problem.fault().detail());
    }

    private void add(Outcome.Extracted done) {
        try {
            writer.write(done.article(), done.claims());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        claims += done.claims().size();
        ObjectNode article = articles.addObject();
        article.put("id", done.article().id());
        article.put(
                "heading",
                ArticleHeading.of(
                        done.article().metadata().title(),
                        done.article().id(),
                        done.article().text()));
        article.put("claims", done.claims().size());
        done.notes().forEach(note -> article.withArray("notes").add(note.message()));
        if (withText) {
            article.put("text", done.article().text());
        }
    }

    long articles() {
        return articles.size();
    }

    long claims() {
        return claims;
    }

    long failures() {
        return failures.size() - noArticles;
    }

    long noArticles() {
        return noArticles;
    }

    /** What went wrong, if no article was extracted from. */
    Answer problem() throws IOException {
        Failure first = failures.get(0);
        Problem problem = new Problem(FAULTS.contains(first.code()) ? 500 : 422, first.code(), first.message());
        ObjectNode json = problem.json();
        json.set("failures", records(failureLines()));
        return problem.answer(json);
    }

    Answer answer(boolean asLines) throws IOException {
        if (asLines) {
            lines.writeBytes(failureLines());
            return Answer.of(200, Answer.LINES, SafeJson.escaped(lines.toByteArray()));
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("claims", records(lines.toByteArray()));
        json.set("articles", articles);
        json.set("failures", records(failureLines()));
        return Answer.json(json);
    }

    private byte[] failureLines() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (FailureWriter failureWriter = new FailureWriter(written)) {
            for (Failure failure : failures) {
                failureWriter.write(failure);
            }
        }
        return written.toByteArray();
    }

    private static ArrayNode records(byte[] jsonLines) throws IOException {
        ArrayNode records = JsonNodeFactory.instance.arrayNode();
        int from = 0;
        for (int i = 0; i < jsonLines.length; i++) {
            if (jsonLines[i] == '\n') {
                records.add(SafeJson.parse(java.util.Arrays.copyOfRange(jsonLines, from, i)));
                from = i + 1;
            }
        }
        return records;
    }
}
