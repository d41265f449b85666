// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * Words of an article that its page shows a second time, set large between two paragraphs. They are recognised by their
 * repetition; {@link PageClutter} leaves out those that only their name marks.
 */
final class PullQuotes {

    private static final String SET_APART =
            "blockquote, figure, aside, [class*=quote], [class*=Quote], [class*=callout], [class*=highlight], q.large";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private static final Pattern GAP = Pattern.compile("…|\\.\\.\\.|\\[[^\\]]*\\]");

    /** In letters; a shorter one may occur twice by chance. */
    private static final int SHORTEST = 15;

    private static final int SHORTEST_PART = 8;

    private static final double MOST_LETTERS = 0.55;

    private static final int LONGEST = 500;

    /** No page has more; each one costs a search of the text. */
    private static final int MOST = 100;

    private PullQuotes() {}

    static void remove(Element body) {
        Set<Element> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        body.select(SET_APART).stream()
                .filter(element -> !element.equals(body) && element.text().length() <= LONGEST)
                .limit(MOST)
                .forEach(candidates::add);
        if (!candidates.isEmpty()) {
            String text = textWithout(candidates, body);
            PageClutter.remove(body, element -> candidates.contains(element) && isRepeated(element, text));
        }
    }

    /** The letters of the running text alone: a headline may quote what the article says only once. */
    private static String textWithout(Set<Element> candidates, Element body) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(letters(words.getWholeText()));
                    }
                    boolean apart = node instanceof Element element
                            && (candidates.contains(element) || HEADINGS.contains(element.normalName()));
                    return apart ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                },
                body);
        return text.toString();
    }

    /** Whether most of its letters are in the running text; the rest says whose words they are. */
    private static boolean isRepeated(Element element, String text) {
        int all = 0;
        int found = 0;
        for (TextNode node : element.nodeStream(TextNode.class).toList()) {
            for (String part : GAP.split(node.getWholeText(), -1)) {
                String letters = letters(part);
                all += letters.length();
                found += letters.length() >= SHORTEST_PART && text.contains(letters) ? letters.length() : 0;
            }
        }
        return found >= SHORTEST && found > MOST_LETTERS * all;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
