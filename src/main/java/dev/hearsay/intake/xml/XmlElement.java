// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

import dev.hearsay.intake.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML document. Prefixes of names are left off, because feeds choose them freely, and letter case
 * doesn't count, because some mix it up.
 *
 * @param name without prefix, in lower case
 * @param attributes by their names as written; those of a namespace keep the prefix, as {@code xml:lang}
 * @param content in order
 * @param line of the document at which its first tag ends, counted from 1
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlNode> content, int line)
        implements XmlNode {

    /** Represents a missing element; it has neither attributes nor content. */
    public static final XmlElement NONE = new XmlElement("", Map.of(), List.of(), 1);

    public XmlElement {
        attributes = Map.copyOf(attributes);
        content = List.copyOf(content);
    }

    /** The name of a tag or attribute without its prefix, in lower case. */
    public static String localName(String written) {
        return written.substring(written.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    public boolean exists() {
        return !name.isEmpty();
    }

    /** The value without surrounding white space; empty if there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    public List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (XmlNode node : content) {
            if (node instanceof XmlElement child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The children with this name, which is in lower case. */
    public List<XmlElement> children(String wanted) {
        return children().stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The element reached by the first child of each name in turn; {@link #NONE} if one is missing. */
    public XmlElement at(String... path) {
        XmlElement element = this;
        for (String step : path) {
            element = element.first(step);
        }
        return element;
    }

    private XmlElement first(String wanted) {
        for (XmlNode node : content) {
            if (node instanceof XmlElement child && child.name.equals(wanted)) {
                return child;
            }
        }
        return NONE;
    }

    /** All elements below this one, in the order of the document. */
    public List<XmlElement> descendants() {
        List<XmlElement> found = new ArrayList<>();
        collect(found);
        return found;
    }

    /** The first element below this one with this name. */
    public Optional<XmlElement> descendant(String wanted) {
        return descendants().stream()
                .filter(element -> element.name.equals(wanted))
                .findFirst();
    }

    // recursion is as deep as the nesting, which XmlTree limits
    private void collect(List<XmlElement> found) {
        for (XmlElement child : children()) {
            found.add(child);
            child.collect(found);
        }
    }

    /** All characters inside, on one line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return Blanks.collapse(text);
    }

    private void append(StringBuilder text) {
        for (XmlNode node : content) {
            if (node instanceof Characters characters) {
                text.append(characters.text());
            } else if (node instanceof XmlElement child) {
                text.append(child.name.equals("br") ? " " : "");
                child.append(text);
            }
        }
    }
}
