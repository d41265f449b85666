// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The parsers of the JDK, set up for untrusted XML. Nothing outside a document is ever loaded, and depth
 * and entities have bounds. No other class sets up a parser.
 */
public final class SecureXml {

    /** How deeply elements may be nested. */
    static final int DEEPEST = 256;

    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final int MOST_ENTITIES = 2_000;
    private static final int LARGEST_ENTITIES = 1_000_000;

    private SecureXml() {}

    /** Parsers for documents without a DTD, which expand only character references; {@link XmlTree} counts depth. */
    static XMLInputFactory withoutDtd() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are never loaded");
        });
        return factory;
    }

    /**
     * A parser for documents whose DTD may declare characters by name, as old feeds do. It knows namespaces.
     *
     * @throws SAXException if this Java has no parser that supports these settings
     */
    public static XMLReader withInternalDtd() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(LIMITS + "maxElementDepth", DEEPEST);
            parser.setProperty(LIMITS + "entityExpansionLimit", MOST_ENTITIES);
            parser.setProperty(LIMITS + "totalEntitySizeLimit", LARGEST_ENTITIES);
            XMLReader reader = parser.getXMLReader();
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return reader;
        } catch (ParserConfigurationException e) {
            throw new SAXException("this Java has no XML parser that can be set up securely", e);
        }
    }
}
