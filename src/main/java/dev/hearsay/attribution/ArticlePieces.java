// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.List;
import java.util.Locale;

/** Cuts the copy of an article into the word pieces that a model reads. */
final class ArticlePieces implements AutoCloseable {

    private final WordPieceTokenizer tokenizer;
    private final int unit;

    ArticlePieces(ModelCard card, ModelFiles files) {
        tokenizer = WordPieceTokenizer.of(card.read(files, "tokenizer.json"), files);
        unit = card.unit();
    }

    /**
     * The pieces of an article.
     *
     * @param paragraphs of its copy
     * @throws RejectedArticleException if the article is too long
     */
    TokenizedArticle of(Document document, List<Span> paragraphs) {
        String copy = document.article().copy();
        String normalized = NormalizedMarks.in(HandleMasking.of(copy), document.quotations());
        TokenizedArticle pieces = ArticleTokenizer.cut(normalized, paragraphs, tokenizer, unit);
        checkLength(pieces.words().size());
        return pieces;
    }

    private static void checkLength(int words) {
        if (words > LearnedAttributor.MOST_WORDS) {
            throw new RejectedArticleException(
                    "too-long",
                    String.format(
                            Locale.ROOT,
                            "it has %,d words and punctuation marks, and at most %,d can be read at once: split it",
                            words,
                            LearnedAttributor.MOST_WORDS));
        }
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
