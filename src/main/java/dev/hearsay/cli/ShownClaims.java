// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.AttributionMethod;
import dev.hearsay.Engine;
import dev.hearsay.Hearsay;
import dev.hearsay.model.Article;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.output.ArticleAgain;
import dev.hearsay.output.ClaimProof;
import dev.hearsay.output.FoundClaims;
import dev.hearsay.output.RecordWriter;
import dev.hearsay.output.TextSource;
import dev.hearsay.output.WrittenArticle;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.pipeline.Layer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes claims to standard output in the form asked for. */
final class ShownClaims {

    private final Streams streams;
    private final TextSource texts;
    private final ShowForm form;
    private final @Nullable RecordWriter records;
    private boolean begun;
    private @Nullable Hearsay sentences;
    private @Nullable Read read;

    /** An article that was read to show its claims, with its sentences. */
    private record Read(WrittenArticle article, ArticleAgain again, List<Span> sentences) {}

    /** @param texts of the articles */
    ShownClaims(ShowForm form, Streams streams, TextSource texts) {
        this.form = form;
        this.streams = streams;
        this.texts = texts;
        this.records = form.records()
                .map(records -> new RecordWriter(streams.out(), records))
                .orElse(null);
    }

    void add(WrittenClaim claim) throws IOException {
        if (records != null) {
            records.write(claim);
            return;
        }
        Terminal terminal = streams.terminal();
        List<String> lines = form == ShowForm.TABLE
                ? new FoundClaims(terminal.columns(), terminal.color()).lines(claim)
                : proof(claim);
        String text = (begun ? "\n" : "") + String.join("\n", lines) + "\n";
        begun = true;
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> proof(WrittenClaim claim) {
        Read article = read;
        if (article == null || !article.article().equals(claim.article())) {
            ArticleAgain again = ArticleAgain.read(claim.article(), texts);
            article = new Read(claim.article(), again, again.isReadable() ? split(again.text()) : List.of());
            read = article;
        }
        List<Span> known = article.sentences();
        Terminal terminal = streams.terminal();
        return new ClaimProof(terminal.columns(), terminal.color(), text -> known).lines(claim, article.again());
    }

    /** Split by OpenNLP, which loads at once. */
    private List<Span> split(String text) {
        Hearsay splitter = sentences;
        if (splitter == null) {
            splitter = Hearsay.builder()
                    .engine(Engine.OPENNLP)
                    .attribution(AttributionMethod.NONE)
                    .layers(Set.of(Layer.SENTENCES))
                    .build();
            sentences = splitter;
        }
        return splitter.annotate(Article.of("", text)).sentences().stream()
                .map(Sentence::span)
                .toList();
    }

    /** Writes what completes the document. */
    void finish() throws IOException {
        if (records != null) {
            records.finish();
        }
    }
}
