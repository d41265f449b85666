// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

import dev.hearsay.intake.document.Position;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML 1.0 strictly: a document that isn't well-formed is refused with the place. DTDs and external
 * entities are never loaded, and nothing is expanded but character references.
 */
public final class XmlParser {

    private final String text;
    private final XmlTree tree = new XmlTree();

    private XmlParser(String text) {
        this.text = text;
    }

    /**
     * The root element of a document.
     *
     * @throws RejectedArticleException with the code {@code cut-off}, if the document ends too early,
     *     {@code not-well-formed}, if it breaks the rules of XML elsewhere, and {@code too-large}, if it is nested too
     *     deeply or has too many elements
     */
    public static XmlElement parse(String document) {
        if (XmlRoot.hasOpenDoctype(document)) {
            Position end = Position.endOf(document.stripTrailing());
            String message = "cut off inside the document type declaration; fetch the document again";
            throw new RejectedArticleException("cut-off", message, end.line(), end.column());
        }
        return new XmlParser(DtdFreeXml.of(document)).parse();
    }

    private XmlElement parse() {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                read(reader, reader.next());
            }
            reader.close();
            return tree.root();
        } catch (XMLStreamException e) {
            throw rejection(e);
        } catch (RejectedArticleException e) {
            throw e;
        } catch (RuntimeException e) {
            // the JDK's reader falls over some malformed documents in this way
            throw malformed("the parser gave up: " + e.getClass().getSimpleName(), 1, 1);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = SecureXml.withoutDtd();
        // prefixes say nothing that names don't, and fragments of feeds often lack their declarations
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void read(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                Location at = reader.getLocation();
                tree.open(
                        XmlElement.localName(reader.getLocalName()),
                        attributes(reader),
                        at.getLineNumber(),
                        at.getColumnNumber());
            }
            case XMLStreamConstants.END_ELEMENT -> tree.close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                tree.text(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw undefined(reader.getLocalName(), reader.getLocation());
            case XMLStreamConstants.DTD ->
                throw malformed(
                        "the document type declaration can't be told from what follows it; take it out",
                        reader.getLocation().getLineNumber(),
                        reader.getLocation().getColumnNumber());
            default -> {
                // comments and processing instructions hold no copy
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static RejectedArticleException undefined(String name, Location at) {
        return malformed(
                "&" + name + "; is defined by a DTD at most, which isn't loaded; write the characters it stands for",
                at.getLineNumber(),
                at.getColumnNumber());
    }

    private RejectedArticleException rejection(XMLStreamException e) {
        Location at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNumber());
        int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
        Position end = Position.endOf(text.stripTrailing());
        if (line > end.line() || (line == end.line() && column >= end.column())) {
            return new RejectedArticleException("cut-off", cutOff(), line, column);
        }
        String message = String.valueOf(e.getMessage());
        return malformed(message.substring(message.indexOf("Message: ") + 9), line, column);
    }

    private String cutOff() {
        String inside = tree.depth() == 0 ? "" : " inside <" + tree.openNames().get(tree.depth() - 1) + ">";
        return "cut off" + inside + ": the XML ends before it is complete; fetch the document again";
    }

    private static RejectedArticleException malformed(String why, int line, int column) {
        return new RejectedArticleException(
                "not-well-formed", "not well-formed XML: " + why + "; have the document repaired", line, column);
    }
}
