// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of markup: each block element is one, and two line breaks part one. */
final class HtmlBlocks {

    private static final Set<String> BLOCKS = Set.of("""
            p div section article main header footer body html blockquote li ul ol dl dt dd h1 h2 h3 h4 h5 h6 pre hr
            address details summary center block hl1 hl2""".split("\\s+", -1));

    /** What is no copy: code, captions, credits, navigation, tables of numbers. */
    private static final Set<String> APART = Set.of("""
            script style head title template noscript iframe object svg math figure figcaption caption table nav aside
            form button select video audio media""".split("\\s+", -1));

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int breaks;

    private HtmlBlocks() {}

    static List<String> paragraphs(String html) {
        return paragraphs(Jsoup.parse(html));
    }

    static List<String> paragraphs(Element element) {
        HtmlBlocks blocks = new HtmlBlocks();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return blocks.open(node);
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                blocks.edge(node);
                return FilterResult.CONTINUE;
            }
        });
        blocks.flush();
        return blocks.paragraphs;
    }

    private NodeFilter.FilterResult open(Node node) {
        if (node instanceof TextNode words) {
            if (!words.isBlank()) {
                breaks = 0;
            }
            text.append(words.getWholeText());
        } else if (node.nameIs("br")) {
            lineBreak();
        } else if (APART.contains(node.normalName())) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
        } else {
            edge(node);
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private void edge(Node node) {
        if (BLOCKS.contains(node.normalName())) {
            flush();
        }
    }

    private void lineBreak() {
        breaks++;
        text.append(' ');
        if (breaks > 1) {
            flush();
        }
    }

    private void flush() {
        String paragraph = Blanks.collapse(text);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        text.setLength(0);
        breaks = 0;
    }
}
