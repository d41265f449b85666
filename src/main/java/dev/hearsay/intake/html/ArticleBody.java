// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final List<String> ELEMENTS = List.of("[itemprop=articleBody]", "article", "main, [role=main]");

    /** Share of the text of several elements marked alike; an element that has this much is the article. */
    private static final double MOST_TEXT = 0.6;

    /** How much text their common parent may have, relative to the text of the parts of an article. */
    private static final double WITH_OTHERS = 1.5;

    /** Share of the text of a page in columns; the column of the article has this much. */
    private static final double MOST_OF_COLUMNS = 0.75;

    /** In characters; anything shorter was marked as an article by mistake. */
    private static final int SHORT = 60;

    /**
     * The largest sum of the depths of all elements for which Readability is used: above it, Readability is far too
     * slow. A large newspaper page has a fifth of this sum.
     */
    private static final long DEEP_WORK = 400_000;

    private static final int DEEPEST = 80;

    private static final int MOST_BREAKS = 3_000;

    private ArticleBody() {}

    /** The element with the article; the body of the page if no element stands out. */
    static Element of(Document page) {
        PageWeights weights = PageWeights.below(page.body());
        Optional<Element> marked = marked(page.body(), weights);
        if (isTooMuch(page)) {
            return marked.orElse(page.body());
        }
        Optional<Element> found = Optional.ofNullable(readability(page.clone()));
        if (marked.isEmpty() || found.isEmpty()) {
            return marked.or(() -> found.map(ArticleBody::column)).orElse(page.body());
        }
        int markedLength = weights.of(marked.get()).unlinked();
        int foundLength = PageWeights.below(found.get()).of(found.get()).unlinked();
        return markedLength * 2 >= foundLength ? marked.get() : column(found.get());
    }

    /** The column that holds the article, if a table lays out the page. */
    private static Element column(Element article) {
        PageWeights weights = PageWeights.below(article);
        int all = weights.of(article).unlinked();
        Element column = article;
        for (Element cell : article.select("td")) {
            if (weights.of(cell).unlinked() >= MOST_OF_COLUMNS * all) {
                column = cell;
            }
        }
        return column;
    }

    private static Optional<Element> marked(Element body, PageWeights weights) {
        Stream<List<Element>> kinds = Stream.of(
                body.select(ELEMENTS.get(0)),
                body.getAllElements().stream()
                        .filter(element -> PageNames.isText(ElementNames.of(element)))
                        .toList(),
                body.select(ELEMENTS.get(1)),
                body.select(ELEMENTS.get(2)));
        return kinds.flatMap(elements -> one(elements, weights).stream())
                .filter(element -> element.text().length() >= SHORT)
                .findFirst();
    }

    /**
     * The element that holds the article: the one of several with most of their text, or their parent with all of it.
     */
    private static Optional<Element> one(List<Element> elements, PageWeights weights) {
        Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());
        elements.stream().filter(element -> weights.of(element).unlinked() > 0).forEach(left::add);
        List<Element> outer = outermost(elements, left);
        Element only = null;
        while (outer.size() == 1 && (only == null || holdsMost(outer.get(0), only, weights))) {
            only = outer.get(0);
            left.remove(only);
            outer = outermost(elements, left);
        }
        return only == null ? ofSeveral(outer, weights) : Optional.of(only);
    }

    private static List<Element> outermost(List<Element> elements, Set<Element> of) {
        return elements.stream()
                .filter(of::contains)
                .filter(element -> element.parents().stream().noneMatch(of::contains))
                .toList();
    }

    private static boolean holdsMost(Element inner, Element outer, PageWeights weights) {
        return weights.of(inner).unlinked() * 2L >= weights.of(outer).unlinked();
    }

    private static Optional<Element> ofSeveral(List<Element> elements, PageWeights weights) {
        int all = elements.stream()
                .mapToInt(element -> weights.of(element).unlinked())
                .sum();
        Optional<Element> most = elements.stream()
                .filter(element -> weights.of(element).unlinked() >= MOST_TEXT * all)
                .findFirst();
        if (most.isPresent() || elements.isEmpty()) {
            return most;
        }
        Element parent = elements.get(0).parent();
        if (parent == null) {
            return Optional.empty();
        }
        boolean parts = !elements.get(0).nameIs("article")
                && elements.stream().allMatch(element -> parent.equals(element.parent()))
                && weights.of(parent).unlinked() <= all * WITH_OTHERS;
        return parts ? Optional.of(parent) : Optional.empty();
    }

    /** The article by Readability, which takes the page apart. */
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
