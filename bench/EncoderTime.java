// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/**
 * The encoder alone: the windows of articles, cut beforehand, go through the network's encoder one after another in one thread,
 * without the scorer of roles and without decoding. No use of the network can be faster.
 */
public final class EncoderTime {

    private final Encoder encoder;
    private final ModelCard card;
    private final List<TokenizedArticle> articles = new ArrayList<>();

    /** Cuts the articles into word pieces, which is not counted. */
    public EncoderTime(ModelFiles files, List<String> texts) {
        card = ModelCard.of(files);
        encoder = new Encoder(card, files);
        ArticlePieces cutter = new ArticlePieces(card, files);
        for (String text : texts) {
            articles.add(cutter.of(Document.of(Article.of("", text)), Paragraphs.of(text)));
        }
    }

    /** Reads all windows once. */
    public double seconds() {
        long start = System.nanoTime();
        for (TokenizedArticle article : articles) {
            for (Span window : SlidingWindows.over(article.units(), card.window(), card.shared())) {
                encoder.read(article, window);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
