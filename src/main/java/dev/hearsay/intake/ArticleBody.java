// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the article: the one that is marked as such, or the one that Readability
 * finds by the density of text, whichever holds more.
 */
final class ArticleBody {

    private static final List<String> MARKED = List.of(
            "[itemprop=articleBody]",
            "article .entry-content",
            ".article-body, .article__body, .story-body, .post-content",
            "article",
            "main");

    /** Less, in characters, is marked as an article by mistake. */
    private static final int SHORT = 200;

    /**
     * The sum of the depths of all elements up to which Readability is asked: above, it is slow beyond measure. A
     * large page of a newspaper has a fifth of it.
     */
    private static final long DEEP_WORK = 400_000;

    private static final int DEEPEST = 80;

    private static final int MOST_BREAKS = 3_000;

    private ArticleBody() {}

    /** The element; the body of the page where nothing stands out. */
    static Element of(Document page) {
        Optional<Element> marked = marked(page);
        if (isTooMuch(page)) {
            return marked.orElse(page.body());
        }
        Optional<Element> found = Optional.ofNullable(readability(page.clone()));
        if (marked.isEmpty() || found.isEmpty()) {
            return marked.or(() -> found).orElse(page.body());
        }
        int markedLength = marked.get().text().length();
        int foundLength = found.get().text().length();
        return markedLength >= SHORT && markedLength * 2 >= foundLength ? marked.get() : found.get();
    }

    private static Optional<Element> marked(Document page) {
        for (String query : MARKED) {
            List<Element> elements = page.body().select(query);
            if (elements.size() == 1 && elements.get(0).text().length() >= SHORT) {
                return Optional.of(elements.get(0));
            }
        }
        return Optional.empty();
    }

    /** Readability takes the page to pieces. */
    private static @Nullable Element readability(Document page) {
        return new Readability4J("https://page.invalid/", page).parse().getArticleContent();
    }

    private static boolean isTooMuch(Document page) {
        long[] work = new long[3];
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                work[0] += depth;
                work[1] = Math.max(work[1], depth);
                work[2] += node.nameIs("br") ? 1 : 0;
            }
        });
        return work[0] > DEEP_WORK || work[1] > DEEPEST || work[2] > MOST_BREAKS;
    }
}
