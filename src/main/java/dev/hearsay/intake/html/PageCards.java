// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.text.WordCount;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The teasers of other articles on a page: adjacent elements that each hold one title, which is a link to another page,
 * and a few words about that page. They are recognised by that alone, whatever their names are.
 *
 * @param elements the teasers, in the order of the page
 * @param prose how many letters of running text they hold
 */
record PageCards(Set<Element> elements, int prose) {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** At least two of a kind: a single one may be an article's own headline. */
    private static final int FEWEST = 2;

    /** In letters; a longer one says more than what another page holds. */
    private static final int LONGEST = 500;

    /** In words, for a title that isn't a heading. */
    private static final int SHORTEST_TITLE = 3;

    /** In letters besides the title; an element with fewer is just a link. */
    private static final int FEWEST_BESIDE = 25;

    /**
     * Finds the teasers.
     *
     * @param address of the page; links to it lead to no other article; null where unknown
     */
    static PageCards in(Element body, @Nullable String address) {
        PageWeights weights = PageWeights.below(body);
        Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> links = links(body, plain(address));
        List<Element> headings = links.stream()
                .flatMap(link -> heading(link).stream())
                .distinct()
                .toList();
        cards.addAll(groups(headings, weights, body));
        List<Element> alone = links.stream()
                .filter(link -> WordCount.count(link.text()) >= SHORTEST_TITLE && isAlone(link))
                .filter(link -> !cards.contains(link) && link.parents().stream().noneMatch(cards::contains))
                .toList();
        cards.addAll(groups(alone, weights, body));
        return new PageCards(
                cards, cards.stream().mapToInt(card -> weights.of(card).prose()).sum());
    }

    private static Set<Element> groups(List<Element> titles, PageWeights weights, Element body) {
        IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();
        for (Element title : titles) {
            for (Element at = title; at != null && !at.equals(body); at = at.parent()) {
                counts.merge(at, 1, Integer::sum);
            }
        }
        IdentityHashMap<Element, List<Element>> byParent = titles.stream()
                .flatMap(title -> card(title, counts, weights, body).stream())
                .collect(Collectors.groupingBy(Element::parent, IdentityHashMap::new, Collectors.toList()));
        Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());
        byParent.values().stream().filter(group -> group.size() >= FEWEST).forEach(cards::addAll);
        return cards;
    }

    /** The heading around a link or inside it, which makes the link a title. */
    private static Optional<Element> heading(Element link) {
        return Optional.ofNullable(link.closest(HEADINGS)).or(() -> Optional.ofNullable(link.selectFirst(HEADINGS)));
    }

    /** Links with words to other pages. */
    private static List<Element> links(Element body, String page) {
        return body.select("a[href]").stream()
                .filter(link -> !link.attr("href").startsWith("#") && link.hasText())
                .filter(link -> page.isEmpty() || !plain(link.attr("href")).equals(page))
                .toList();
    }

    /** Whether this many letters of running text remain in the body without them. */
    boolean leave(int letters, Element body) {
        return PageWeights.below(body).of(body).prose() - prose >= letters;
    }

    /** Whether the link is alone on its line. */
    private static boolean isAlone(Element link) {
        return isEdge(link.previousSibling(), false) && isEdge(link.nextSibling(), true);
    }

    private static boolean isEdge(@Nullable Node beside, boolean forward) {
        Node node = beside;
        while (node instanceof TextNode text && text.isBlank()) {
            node = forward ? node.nextSibling() : node.previousSibling();
        }
        return node == null
                || (node instanceof Element element
                        && (element.isBlock() || element.nameIs("br") || element.nameIs("img")));
    }

    /** The largest element that holds this title and no other, and a few more words. */
    private static Optional<Element> card(
            Element title, IdentityHashMap<Element, Integer> counts, PageWeights weights, Element body) {
        Element card = title;
        for (Element at = title;
                at != null
                        && !at.equals(body)
                        && counts.getOrDefault(at, 0) == 1
                        && weights.of(at).letters() <= LONGEST;
                at = at.parent()) {
            card = at;
        }
        int beside = weights.of(card).letters() - weights.of(title).letters();
        return beside >= FEWEST_BESIDE ? Optional.of(card) : Optional.empty();
    }

    /** An address without the parts that lead to a place in the page or a state of it. */
    private static String plain(@Nullable String address) {
        return address == null ? "" : address.replaceFirst("[?#].*$", "").replaceFirst("/$", "");
    }
}
