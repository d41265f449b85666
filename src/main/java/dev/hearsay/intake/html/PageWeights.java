// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.text.Blanks;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much each element of a page holds, counted in one pass, however deep the page is. */
final class PageWeights implements NodeVisitor {

    private static final Weight NOTHING = new Weight(0, 0, 0, 0, 0, 0, 0, 0);

    /** In letters; a longer run of text is more than a label. */
    private static final int SHORTEST_PROSE = 30;

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();

    private PageWeights() {}

    static PageWeights below(Element root) {
        PageWeights weights = new PageWeights();
        root.traverse(weights);
        return weights;
    }

    Weight of(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    @Override
    public void head(Node node, int depth) {
        // counted after everything inside
    }

    @Override
    public void tail(Node node, int depth) {
        Weight weight = weights.getOrDefault(node, NOTHING);
        if (node instanceof TextNode text) {
            weight = ofText(text.getWholeText());
        } else if (node instanceof Element element) {
            weight = weight.plus(own(element, weight));
        }
        if (node.parent() instanceof Element parent && !weight.equals(NOTHING)) {
            weights.merge(parent, weight, Weight::plus);
        }
        if (node instanceof Element && !weight.equals(NOTHING)) {
            weights.put(node, weight);
        }
    }

    private static Weight ofText(String text) {
        int letters = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        int visible = (int) text.chars().filter(c -> !Blanks.isBlank((char) c)).count();
        return new Weight(letters, letters >= SHORTEST_PROSE ? letters : 0, visible, 0, 0, 0, 0, 0);
    }

    /** What the element itself adds to its contents. */
    private static Weight own(Element element, Weight inside) {
        return switch (element.normalName()) {
            case "a" -> new Weight(0, -inside.prose(), 0, inside.letters() - inside.linked(), 1, 0, 0, 0);
            case "br" -> new Weight(0, 0, 0, 0, 0, 1, 0, 0);
            case "h1" -> new Weight(0, 0, 0, 0, 0, 0, 1, 0);
            case "main" -> new Weight(0, 0, 0, 0, 0, 0, 0, 1);
            default -> element.attr("itemprop").equals("articleBody") ? new Weight(0, 0, 0, 0, 0, 0, 0, 1) : NOTHING;
        };
    }

    /**
     * How much an element holds.
     *
     * @param letters and digits
     * @param prose how many of those are in running text outside links
     * @param visible characters other than blanks
     * @param linked letters and digits in links
     * @param links how many
     * @param breaks line breaks
     * @param headlines how many of the first level
     * @param hearts how many elements are marked as the heart of the page
     */
    record Weight(int letters, int prose, int visible, int linked, int links, int breaks, int headlines, int hearts) {

        Weight plus(Weight other) {
            return new Weight(
                    letters + other.letters,
                    prose + other.prose,
                    visible + other.visible,
                    linked + other.linked,
                    links + other.links,
                    breaks + other.breaks,
                    headlines + other.headlines,
                    hearts + other.hearts);
        }

        /** Letters and digits outside links. */
        int unlinked() {
            return letters - linked;
        }

        double linkedShare() {
            return letters == 0 ? 0 : (double) linked / letters;
        }
    }
}
