// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import com.rometools.rome.io.impl.XmlFixerReader;
import dev.hearsay.intake.xml.SecureXml;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.StringReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Parses the XML of a feed with the parser of {@link SecureXml}. HTML's named entities and stray ampersands, of which
 * feeds are full, are mended first.
 */
final class FeedXml implements XMLReaderJDOMFactory {

    private FeedXml() {}

    /** @throws RejectedArticleException with the code {@code not-well-formed}, which states the place */
    static Document parse(String text) {
        return parse(text, "this feed", "; mend it at this place, or fetch it again");
    }

    /**
     * Likewise.
     *
     * @param what a readable name for what is parsed
     * @param advice what to do if it can't be; begins with a semicolon
     */
    static Document parse(String text, String what, String advice) {
        SAXBuilder builder = new SAXBuilder(new FeedXml());
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
            return SecureXml.withInternalDtd();
        } catch (SAXException e) {
            throw new JDOMException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isValidating() {
        return false;
    }
}
