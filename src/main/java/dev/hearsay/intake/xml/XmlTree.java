// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the element tree of a document from its tags, within limits that no article approaches. */
public final class XmlTree {

    /** How many elements a document may have: many thousand articles. */
    static final int MOST = 1_000_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int count;

    /** An element whose last tag hasn't come yet. */
    private record Open(
            String name, Map<String, String> attributes, List<XmlNode> content, StringBuilder text, int line) {

        void flush() {
            if (!text.isEmpty()) {
                content.add(new XmlNode.Characters(text.toString()));
                text.setLength(0);
            }
        }
    }

    /**
     * Opens an element.
     *
     * @throws RejectedArticleException with the code {@code too-large}, if elements are too many or too deep
     */
    public void open(String name, Map<String, String> attributes, int line, int column) {
        if (open.size() == SecureXml.DEEPEST) {
            throw tooLarge("<%s> stands %,d elements deep", name, SecureXml.DEEPEST + 1, line, column);
        }
        if (++count > MOST) {
            throw tooLarge("<%s> is element %,d of this document", name, count, line, column);
        }
        Open around = open.peek();
        if (around != null) {
            around.flush();
        }
        open.push(new Open(name, attributes, new ArrayList<>(2), new StringBuilder(0), line));
    }

    public void text(CharSequence text) {
        Open around = open.peek();
        if (around != null) {
            around.text().append(text);
        }
    }

    public void close() {
        Open closed = open.pop();
        closed.flush();
        XmlElement element = new XmlElement(closed.name(), closed.attributes(), closed.content(), closed.line());
        Open around = open.peek();
        if (around == null) {
            root = element;
        } else {
            around.content().add(element);
        }
    }

    /** How many elements are open. */
    int depth() {
        return open.size();
    }

    /** The names of the elements that are open, the outermost first. */
    List<String> openNames() {
        List<String> names = new ArrayList<>();
        open.descendingIterator().forEachRemaining(element -> names.add(element.name()));
        return names;
    }

    /** The element around all others; {@link XmlElement#NONE} before it is closed. */
    public XmlElement root() {
        return root == null ? XmlElement.NONE : root;
    }

    private static RejectedArticleException tooLarge(String what, String name, int number, int line, int column) {
        String message = String.format(Locale.ROOT, what, name, number)
                + ", more than any article has; split the document into its articles";
        return new RejectedArticleException("too-large", message, line, column);
    }
}
