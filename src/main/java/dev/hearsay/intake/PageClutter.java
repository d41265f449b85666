// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:read|see|watch|listen|more|also|related|click|sign up"
                    + "|subscribe|follow|share|continue|view|download|don[’']t miss|recommended|back|return|home|next|previous|print|e-?mail)\\b.*");

    private static final int LONGEST_POINTER = 200;

    private final Element body;
    private final PageWeights weights;

    private PageClutter(Element body) {
        this.body = body;
        this.weights = PageWeights.below(body);
    }

    /** Removes the clutter from the body of a page. */
    static void remove(Element body) {
        PageClutter clutter = new PageClutter(body);
        remove(body, element -> clutter.isClutter(element) || clutter.isPointer(element));
        PageWeights left = PageWeights.below(body);
        remove(body, element -> isHollow(element, left));
        // some systems put the whole page into a form, and Readability throws forms away
        body.select("form").forEach(form -> form.tagName("div"));
    }

    /** Removes elements a parent at a time: one by one, each costs as much as it has siblings. */
    private static void remove(Element body, Predicate<Element> unwanted) {
        Set<Node> doomed = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : body.getAllElements()) {
            Element parent = element.parent();
            if (parent != null && !element.nameIs("body") && (doomed.contains(parent) || unwanted.test(element))) {
                doomed.add(element);
                parents.add(parent);
            }
        }
        parents.removeIf(doomed::contains);
        for (Element parent : parents) {
            List<Node> kept = parent.childNodes().stream()
                    .filter(child -> !doomed.contains(child))
                    .toList();
            parent.empty().appendChildren(kept);
        }
    }

    private boolean isClutter(Element element) {
        String name = element.normalName();
        if (ELEMENTS.contains(name)) {
            return true;
        }
        Set<String> kinds = kinds(element);
        boolean foreign = kinds.stream().anyMatch(FOREIGN::contains);
        boolean around = name.equals("form")
                || kinds.stream().anyMatch(AROUND::contains)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isInvisible(element);
        PageWeights.Weight weight = weights.of(element);
        boolean minor = weight.letters() * 2 < weights.of(body).letters();
        return weight.hearts() == 0 && (foreign || (around && weight.headlines() == 0 && minor));
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
        PageWeights.Weight weight = weights.of(element);
        return switch (element.normalName()) {
            case "ul", "ol" -> weight.links() > 1 && weight.linkedShare() > 0.7;
            case "p", "h2", "h3", "h4", "h5", "h6", "div", "li", "strong", "em", "td", "font", "center", "small" ->
                weight.links() > 0 && weight.letters() <= LONGEST_POINTER && isPointingLine(element, weight);
            default -> false;
        };
    }

    private static boolean isPointingLine(Element element, PageWeights.Weight weight) {
        boolean linked = weight.linkedShare() > 0.98;
        boolean paragraph = element.normalName().equals("p");
        return (linked && paragraph)
                || (weight.linkedShare() > 0.5 && LABEL.matcher(element.text()).matches());
    }

    /**
     * Whether it holds neither words nor a line break that counts: Readability goes through each element many times,
     * and through each break.
     */
    private static boolean isHollow(Element element, PageWeights weights) {
        if (element.normalName().equals("br")) {
            return isBreak(element.previousSibling()) && isBreak(element.nextSibling());
        }
        PageWeights.Weight weight = weights.of(element);
        return weight.letters() == 0 && weight.breaks() == 0;
    }

    private static boolean isBreak(@Nullable Node node) {
        return node != null && node.nameIs("br");
    }

    /** The words in its class and id: "post-share_bar" is a share bar of a post. */
    private static Set<String> kinds(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (names.isBlank()) {
            return Set.of();
        }
        Set<String> kinds = new HashSet<>(Arrays.asList(names.split("[^a-z]+", -1)));
        kinds.addAll(Arrays.asList(names.split("\\s+", -1)));
        return kinds;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+", -1));
    }
}
