// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.text.Blanks;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Removes from a page what surrounds its article: menus, share buttons, cookie notices, comments, calls to pay, links
 * to other articles. This clutter is recognised by elements, roles and the words in {@code class} and {@code id}, but
 * an element that holds the headline or most of the running text stays whatever its name is.
 */
final class PageClutter {

    private static final Set<String> ELEMENTS = words("""
            script style noscript template iframe nav button select input textarea dialog svg canvas object embed video
            audio aside amp-ad amp-embed amp-iframe amp-sidebar amp-consent amp-social-share amp-sticky-ad figcaption""");

    private static final Set<String> ROLES =
            words("navigation complementary contentinfo dialog alertdialog search menu menubar toolbar banner");

    private static final Pattern INVISIBLE =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:read|see|watch|listen|more|also|related|click|sign up|topics?|tags?|filed under"
                    + "|subscribe|follow|share|continue|view|download|don[’']t miss|recommended|back|return|home|next|previous|print|e-?mail)\\b.*");

    private static final Pattern CALL_TO_PAY = Pattern.compile(
            "(?i).*\\b(?:subscribe|subscribing|log ?in|sign (?:in|up)|register (?:now|here|for|to|free)|create an account"
                    + "|(?:keep|continue|carry on|go on|to) reading|read (?:on|the full|this article|without)|free (?:trial|articles?|account)|unlimited|become a (?:member|subscriber)"
                    + "|already (?:a|have)|your (?:subscription|account|free)|(?:subscribers?|members?) only|cancel (?:any ?time|when))\\b.*",
            Pattern.DOTALL);

    /** Words that a reporter uses and a publisher's request for money doesn't. */
    private static final Pattern REPORTED = Pattern.compile(
            "(?i).*\\b(?:said|says|told|asked|added|according to|announced|denied)\\b.*", Pattern.DOTALL);

    private static final int LONGEST_CALL = 700;

    /** In letters. */
    private static final int SHORTEST_REPORT = 40;

    /** Share of the running text; comments that make up this much are the article itself, named a comment. */
    private static final double NEARLY_ALL = 0.9;

    private static final Set<String> MARGINS = words("footer nav aside");

    private static final int LONGEST_POINTER = 200;

    private final Element body;
    private final PageWeights weights;

    /** How many letters of running text there are outside the margins. */
    private final int whole;

    /** The element named as the text of the article, with all its ancestors. */
    private final Set<Element> core = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageClutter(Element body) {
        this.body = body;
        this.weights = PageWeights.below(body);
        body.getAllElements().stream()
                .filter(element -> PageNames.isPaidText(ElementNames.of(element)))
                .max(Comparator.comparingInt(element -> weights.of(element).prose()))
                .ifPresent(element -> {
                    core.add(element);
                    core.addAll(element.parents());
                });
        this.whole = whole();
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

    /** Removes elements a parent at a time: one by one, each would cost time for all its siblings. */
    static void remove(Element body, Predicate<Element> unwanted) {
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
                    .flatMap(child -> doomed.contains(child) ? blank(child) : Stream.of(child))
                    .toList();
            parent.empty().appendChildren(kept);
        }
    }

    /** What remains of a removed element: a blank if it separated two words. */
    private static Stream<Node> blank(Node removed) {
        boolean blank = removed instanceof Element element
                && !element.isBlock()
                && !element.nameIs("br")
                && !element.wholeText().isEmpty()
                && Blanks.strip(element.wholeText()).isEmpty();
        return blank ? Stream.of(new TextNode(" ")) : Stream.empty();
    }

    private boolean isClutter(Element element) {
        String name = element.normalName();
        if (ELEMENTS.contains(name)) {
            return true;
        }
        PageWeights.Weight weight = weights.of(element);
        if (weight.hearts() > 0 || weight.headlines() > 0 || core.contains(element)) {
            return false;
        }
        ElementNames names = ElementNames.of(element);
        if (PageNames.isForeign(names)) {
            return weight.prose() == 0 || weight.prose() < NEARLY_ALL * whole;
        }
        if (isNotGranted(element) || (PageNames.isGate(names) && isCallToPay(element))) {
            return true;
        }
        boolean around = name.equals("form")
                || (name.equals("footer") && element.closest("blockquote") == null)
                || PageNames.isAround(names)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isInvisible(element);
        return around && isMinor(weight) && !isReport(element, weight);
    }

    /** Whether it is a paragraph of a report, whose name says how it is shown, not what it is. */
    private static boolean isReport(Element element, PageWeights.Weight weight) {
        return element.nameIs("p")
                && weight.links() == 0
                && weight.prose() >= SHORTEST_REPORT
                && !isInvisible(element)
                && REPORTED.matcher(element.text()).matches();
    }

    /** Whether it has less than half of the running text or, if there is none, of the letters. */
    private boolean isMinor(PageWeights.Weight weight) {
        return whole > 0
                ? weight.prose() * 2L < whole
                : weight.letters() * 2L < weights.of(body).letters();
    }

    /** How many letters of running text the page has outside its margins. */
    private int whole() {
        int margins = body.select("footer, nav, aside").stream()
                .filter(margin -> margin.parents().stream().noneMatch(around -> MARGINS.contains(around.normalName())))
                .filter(margin -> !core.contains(margin) && weights.of(margin).headlines() == 0)
                .mapToInt(margin -> weights.of(margin).prose())
                .sum();
        return weights.of(body).prose() - margins;
    }

    private static boolean isInvisible(Element element) {
        return element.hasAttr("hidden")
                || INVISIBLE.matcher(element.attr("style")).find();
    }

    /** Whether it is AMP's section for readers who haven't paid. */
    private static boolean isNotGranted(Element element) {
        return element.attr("subscriptions-section").equals("content-not-granted")
                || element.attr("amp-access").matches("(?i)\\s*NOT\\b.*");
    }

    private static boolean isCallToPay(Element element) {
        String text = element.text();
        return text.length() <= LONGEST_CALL
                && CALL_TO_PAY.matcher(text).matches()
                && !REPORTED.matcher(text).matches();
    }

    /** Whether it is a line or a list that only leads to other pages. */
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
     * Whether it holds neither a character nor a line break that counts: Readability goes through each element and each
     * break many times.
     */
    private static boolean isHollow(Element element, PageWeights weights) {
        if (element.normalName().equals("br")) {
            return isBreak(element.previousSibling()) && isBreak(element.nextSibling());
        }
        PageWeights.Weight weight = weights.of(element);
        return weight.visible() == 0 && weight.breaks() == 0;
    }

    private static boolean isBreak(@Nullable Node node) {
        return node != null && node.nameIs("br");
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
