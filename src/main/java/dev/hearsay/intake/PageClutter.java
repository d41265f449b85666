// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Takes from a page what stands around its article: menus, share buttons, notices on cookies, comments, links to other
 * articles. It is told by elements, roles and the words in {@code class} and {@code id}; but an element that holds the
 * headline, or the greater part of the text, stays whatever it is called.
 */
final class PageClutter {

    private static final Set<String> ELEMENTS = words("""
            script style noscript template iframe nav button select input textarea dialog svg canvas object embed video
            audio aside amp-ad amp-embed amp-iframe amp-sidebar amp-consent amp-social-share amp-sticky-ad figcaption""");

    private static final Set<String> ROLES =
            words("navigation complementary contentinfo dialog alertdialog search menu menubar toolbar banner");

    /** Never the article, even where it is most of the page. */
    private static final Set<String> FOREIGN = words("""
            comment comments disqus cookie cookies consent gdpr onetrust login signin""");

    private static final Set<String> AROUND = words("""
            share sharing sharebar social socials sharedaddy addthis newsletter newsletters subscribe subscription
            signup paywall regwall promo promos promotion advert adverts advertisement advertising ad ads adslot
            dfp sponsored sponsor related recommended recommendations recirc readmore trending popular outbrain taboola
            breadcrumb breadcrumbs sidebar footer pagination pager toolbar menu tags taglist keywords bio authorbio
            caption captions credit credits copyright gallery slideshow pullquote printonly visually-hidden sr-only screen-reader-text skip skiplink
            timestamp timeago dateline-meta byline bylines postmeta entrymeta jp-relatedposts""");

    private static final String HEART = "main, [itemprop=articleBody]";

    private static final Pattern LABEL = Pattern.compile("(?i)(?:read|see|watch|listen|more|also|related|click|sign up"
            + "|subscribe|follow|share|continue|view|download|don[’']t miss|recommended|back|return|home|next|previous|print|e-?mail)\\b.*");

    private static final int LONGEST_POINTER = 250;

    private final Element body;
    private final Map<Element, Integer> weights = new IdentityHashMap<>();

    private PageClutter(Element body) {
        this.body = body;
    }

    /** Removes the clutter from the body of a page. */
    static void remove(Element body) {
        PageClutter clutter = new PageClutter(body);
        clutter.weigh();
        List<Element> elements = new ArrayList<>(body.getAllElements());
        // from the end, since what is taken from the start of many siblings moves all the others
        Collections.reverse(elements);
        elements.stream().filter(clutter::isClutter).forEach(Node::remove);
        elements.stream().filter(clutter::isPointer).forEach(Node::remove);
        clutter.weights.clear();
        clutter.weigh();
        elements.stream().filter(clutter::isHollow).forEach(Node::remove);
        // some systems put the whole page into a form, and Readability throws forms away
        body.select("form").forEach(form -> form.tagName("div"));
    }

    /** How many letters and digits each element holds. */
    private void weigh() {
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                int weight = node instanceof TextNode text
                        ? (int) text.getWholeText()
                                .codePoints()
                                .filter(Character::isLetterOrDigit)
                                .count()
                        : weights.getOrDefault(node, 0);
                if (node.parent() instanceof Element parent && weight > 0) {
                    weights.merge(parent, weight, Integer::sum);
                }
            }
        });
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    private boolean isClutter(Element element) {
        String name = element.normalName();
        if (!element.hasParent() || name.equals("body")) {
            return false;
        }
        if (ELEMENTS.contains(name)) {
            return true;
        }
        Set<String> kinds = kinds(element);
        boolean foreign = kinds.stream().anyMatch(FOREIGN::contains);
        boolean around = name.equals("form")
                || kinds.stream().anyMatch(AROUND::contains)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isInvisible(element);
        return (foreign && !holds(element, HEART)) || (around && !holds(element, HEART + ", h1") && isMinor(element));
    }

    private static boolean holds(Element element, String query) {
        return element.selectFirst(query) != null;
    }

    private boolean isMinor(Element element) {
        return weight(element) * 2 < weight(body);
    }

    private static boolean isInvisible(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    /** A line or a list that does nothing but lead to other pages. */
    private boolean isPointer(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol" -> element.select("a").size() > 1 && linkedShare(element) > 0.7;
            case "p", "h2", "h3", "h4", "h5", "h6", "div", "li", "strong", "em", "td", "font", "center", "small" -> isPointingLine(element);
            default -> false;
        };
    }

    private boolean isPointingLine(Element element) {
        if (element.childrenSize() > 6 || weight(element) > LONGEST_POINTER || element.selectFirst("a") == null) {
            return false;
        }
        String text = element.text();
        if (text.length() > LONGEST_POINTER) {
            return false;
        }
        double share = linkedShare(element);
        return share > 0.98
                ? element.normalName().equals("p") || LABEL.matcher(text).matches()
                : share > 0.5 && LABEL.matcher(text).matches();
    }

    private static double linkedShare(Element element) {
        int linked =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        int all = element.text().length();
        return all == 0 ? 0 : (double) linked / all;
    }

    /** Readability goes through each element many times, so those that hold nothing go first. */
    private boolean isHollow(Element element) {
        return element != body
                && weight(element) == 0
                && !element.normalName().equals("br")
                && element.selectFirst("br") == null;
    }

    /** The words in its class and id: "post-share_bar" is a share bar of a post. */
    private static Set<String> kinds(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        Set<String> kinds = new HashSet<>(Arrays.asList(names.split("[^a-z]+", -1)));
        Stream.of(names.split("\\s+", -1)).forEach(kinds::add);
        return kinds;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+", -1));
    }
}
