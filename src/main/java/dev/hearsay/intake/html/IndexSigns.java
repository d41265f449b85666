// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.text.WordCount;
import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The signs of a front page, a section page or a list of results: a page of links to articles.
 *
 * @param teasers of other articles, as {@link PageCards} finds them
 * @param leads how often it says "full story" or "read more"
 * @param linkedHeadlines how many headings of any level are links
 * @param hasHeadline whether it has a headline of its own
 * @param together how many words the longest text of adjacent paragraphs outside the teasers has; the paragraphs of an
 *     article are adjacent, the blurbs of a front page aren't
 * @param isRoot whether its address is the site's own
 */
record IndexSigns(int teasers, int leads, int linkedHeadlines, boolean hasHeadline, long together, boolean isRoot) {

    private static final int FEWEST_TEASERS = 3;

    /** In words of running text outside the teasers. */
    private static final int SHORT = 60;

    private static final int MEDIUM = 150;

    /** How many adjacent paragraphs make a text; the blurb of a story has one or two. */
    private static final int FEWEST_TOGETHER = 4;

    /** In words; a longer one says more than what another page holds. */
    private static final int LONGEST_TEASER = 50;

    /** In words; the name of a paper is shorter. */
    private static final int SHORTEST_HEADLINE = 4;

    /** Separates the name of a paper from a headline in the title of a page. */
    private static final Pattern DIVIDER = Pattern.compile("\\s+[|–—·-]+\\s+|\\s*[|:]\\s+");

    private static final String APART = "nav, aside, footer, script, style, noscript, template";

    private static final Pattern LEAD = Pattern.compile(
            "(?i)\\b(?:full (?:story|article|report)|read (?:more|on|the (?:full )?(?:story|article))|continue reading|more \\u00BB)");

    private static final Pattern ROOT = Pattern.compile("(?i)/?(?:index\\.\\w{3,5}|home/?|default\\.\\w{3,5})?");

    static IndexSigns of(Document page, @Nullable String address) {
        Element body = page.body().clone();
        body.select(APART).remove();
        PageCards cards = PageCards.in(body, address);
        return new IndexSigns(
                cards.elements().size(),
                leads(body.text()),
                (int) body.select("h1, h2, h3, h4").stream()
                        .filter(IndexSigns::isLinked)
                        .count(),
                hasHeadline(body, page.title()),
                together(body, cards.elements()),
                address != null && isRoot(address));
    }

    /**
     * Whether these signs outweigh the text of a page that doesn't call itself an article.
     *
     * @param paragraphs of running text outside the teasers
     * @param words in them
     */
    boolean speakFor(int paragraphs, long words) {
        if (isRoot && teasers + leads + linkedHeadlines >= 2) {
            return true;
        }
        if (together >= MEDIUM) {
            return false;
        }
        int units = Math.max(teasers, Math.max(leads, linkedHeadlines));
        if (units >= FEWEST_TEASERS
                && (words < SHORT
                        || (!hasHeadline && paragraphs <= 2 * units && words < (long) LONGEST_TEASER * units))) {
            return true;
        }
        return !hasHeadline && leads >= 2 && linkedHeadlines >= 1 && words < MEDIUM;
    }

    private static long together(Element body, Set<Element> cards) {
        IdentityHashMap<Element, List<Element>> byParent = body.select("p").stream()
                .filter(paragraph -> !cards.contains(paragraph)
                        && paragraph.parents().stream().noneMatch(cards::contains)
                        && WordCount.count(paragraph.select("a").text()) * 2 < WordCount.count(paragraph.text()))
                .collect(Collectors.groupingBy(Element::parent, IdentityHashMap::new, Collectors.toList()));
        return byParent.values().stream()
                .filter(paragraphs -> paragraphs.size() >= FEWEST_TOGETHER)
                .mapToLong(paragraphs -> paragraphs.stream()
                        .mapToLong(paragraph -> WordCount.count(paragraph.text()))
                        .sum())
                .max()
                .orElse(0);
    }

    /**
     * Whether it has a headline of its own: a long one of the first level, or one that matches the title of the page.
     */
    private static boolean hasHeadline(Element body, String title) {
        List<String> titles = new ArrayList<>(DIVIDER.splitAsStream(title).toList());
        titles.add(title);
        titles.removeIf(part -> WordCount.count(part) < SHORTEST_HEADLINE - 1);
        return body.getAllElements().stream()
                .filter(element -> element.nameIs("h1")
                        ? WordCount.count(element.text()) >= SHORTEST_HEADLINE
                        : titles.contains(element.ownText()))
                .anyMatch(element -> element.closest("a") == null && element.selectFirst("a") == null);
    }

    private static int leads(String text) {
        Matcher lead = LEAD.matcher(text);
        int count = 0;
        while (lead.find()) {
            count++;
        }
        return count;
    }

    private static boolean isLinked(Element headline) {
        Element around = headline.parent();
        Element link = around != null && around.nameIs("a") ? around : headline.selectFirst("a[href]");
        return link != null && !link.attr("href").startsWith("#");
    }

    private static boolean isRoot(String address) {
        try {
            String path = URI.create(address).getRawPath();
            return path == null || ROOT.matcher(path).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
