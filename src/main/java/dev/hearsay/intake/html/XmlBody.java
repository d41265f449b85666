// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** The paragraphs of an XML document inside another document, such as a NITF body in JSON. No entity is resolved. */
public final class XmlBody {

    /** The narrowest element that holds the copy comes first. */
    private static final List<String> CONTENT = List.of("body.content", "brodtext", "body");

    private XmlBody() {}

    public static List<String> paragraphs(String written) {
        String xml = EscapedHtml.opened(written);
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().settings(ParseSettings.htmlDefault));
        // NITF's pictures with their captions, which HTML doesn't have
        document.getElementsByTag("media").remove();
        for (String name : CONTENT) {
            Element content = document.getElementsByTag(name).first();
            if (content != null) {
                return HtmlBlocks.paragraphs(content);
            }
        }
        return HtmlBlocks.paragraphs(document);
    }
}
