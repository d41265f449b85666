// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.intake.xml.XmlNode;
import dev.hearsay.intake.xml.XmlParser;
import dev.hearsay.intake.xml.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Markup that an XML document carries as text, escaped or in CDATA. */
public final class EscapedMarkup {

    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|span|html|body|nitf|body\\.content|h[1-6]|hl[12]|ul|li|strong|em|b|i|a|pre|table|block)"
                    + "(?:\\s[^<>]{0,2000})?/?>");

    /** An end tag, or a line break, in text that is meant as markup. */
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?i)</(?:p|div|span|html|body|nitf|h[1-6]|hl[12]|ul|li|strong|em|b|i|a|blockquote)\\s*>|<br\\s*/?>");

    private static final Pattern XML = Pattern.compile("\\A\\s*<(?:\\?xml\\s|(?:\\w+:)?nitf[\\s>])");

    private EscapedMarkup() {}

    public static boolean isMarkup(String text) {
        return TAG.matcher(text).find();
    }

    /**
     * Parses the text as markup: as XML if it claims to be XML, otherwise as HTML the way a browser reads it.
     *
     * @param line of the document at which it begins
     * @throws dev.hearsay.pipeline.RejectedArticleException if it claims to be XML but is malformed
     */
    public static XmlElement parse(String text, int line) {
        if (XML.matcher(text).find()) {
            XmlElement root = XmlParser.parse(text.strip());
            return new XmlElement("content", Map.of(), List.of(root), line);
        }
        XmlTree tree = new XmlTree();
        tree.open("content", Map.of(), line, 1);
        Element body = Jsoup.parse(text).body();
        NodeTraversor.traverse(new Copier(tree, line), body);
        tree.close();
        return tree.root();
    }

    /**
     * The element with text replaced by the markup that it stands for, wherever a piece of text, at any depth, is the
     * markup of paragraphs. Text that only mentions a tag stays text.
     */
    public static XmlElement opened(XmlElement element) {
        List<XmlNode> content = new ArrayList<>();
        for (XmlNode node : element.content()) {
            if (node instanceof XmlElement child) {
                content.add(opened(child));
            } else if (node instanceof XmlNode.Characters characters) {
                String text = EscapedHtml.opened(characters.text());
                content.addAll(isParagraphs(text) ? parse(text, element.line()).content() : List.of(node));
            }
        }
        return new XmlElement(element.name(), element.attributes(), content, element.line());
    }

    private static boolean isParagraphs(String text) {
        return PARAGRAPH.matcher(text).find();
    }

    private record Copier(XmlTree tree, int line) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                tree.open(XmlElement.localName(element.tagName()), attributes(element), line, 1);
            } else if (node instanceof TextNode characters) {
                tree.text(characters.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                tree.close();
            }
        }

        private static Map<String, String> attributes(Element element) {
            Map<String, String> attributes = new HashMap<>();
            for (Attribute attribute : element.attributes()) {
                attributes.put(attribute.getKey(), attribute.getValue());
            }
            return attributes;
        }
    }
}
