// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import com.rometools.rome.io.impl.XmlFixerReader;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Parses the XML of a feed, with HTML's named entities and stray ampersands mended, as feeds are full of them. A
 * document type declaration may stand there, but nothing outside of the document is ever read, and entities and depth
 * have bounds.
 */
final class FeedXml implements XMLReaderJDOMFactory {

    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

    private static final int DEEPEST = 256;

    private static final int MOST_ENTITIES = 2_000;

    private static final int LARGEST_ENTITIES = 1_000_000;

    private FeedXml() {}

    /** @throws RejectedArticleException with the code {@code not-well-formed}, with the place */
    static Document parse(String text) {
        return parse(text, "this feed", "; mend it at this place, or fetch it again");
    }

    /**
     * Likewise.
     *
     * @param what is parsed, for people
     * @param advice what to do if it can't be; begins with a semicolon
     */
    static Document parse(String text, String what, String advice) {
        SAXBuilder builder = new SAXBuilder(new FeedXml());
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        try {
            return builder.build(new XmlFixerReader(new StringReader(text)));
        } catch (JDOMParseException e) {
            throw new RejectedArticleException(
                    "not-well-formed",
                    what + " is not well-formed XML: " + reason(e) + advice,
                    Math.max(1, e.getLineNumber()),
                    Math.max(1, e.getColumnNumber()));
        } catch (JDOMException | IOException | IllegalArgumentException e) {
            // JDOM refuses some names that its parser lets pass, such as ":link"
            throw new RejectedArticleException(
                    "not-well-formed", what + " can't be read as XML: " + e.getMessage() + advice);
        }
    }

    private static String reason(JDOMParseException e) {
        Throwable cause = e.getCause();
        String message = String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
        return message.strip().replaceFirst("^JAXP\\d+:\\s*", "").replaceFirst("\\.$", "");
    }

    @Override
    public XMLReader createXMLReader() throws JDOMException {
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
            return parser.getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new JDOMException("this Java has no XML parser that can be secured", e);
        }
    }

    @Override
    public boolean isValidating() {
        return false;
    }
}
