// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.hearsay.intake.charset.Decoded;
import dev.hearsay.intake.charset.MarkupDecoder;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;

/**
 * Reads feeds: RSS 0.9 to 2.0, Atom 0.3 and 1.0 (RFC 4287), and what WordPress exports (WXR). Each entry is an
 * article; one that has only a summary and a link says so. An item that breaks the rules of XML is mended or left out,
 * and the others are read.
 */
public final class FeedReader implements FormatReader {

    @Override
    public List<Part> read(Content content) {
        Decoded decoded = MarkupDecoder.decode(content);
        Document xml;
        try {
            xml = FeedXml.parse(decoded.text());
        } catch (RejectedArticleException e) {
            BrokenFeed broken = BrokenFeed.of(decoded.text(), e);
            return broken.among(broken.hasItems() ? parts(FeedXml.parse(broken.text()), decoded.charset()) : List.of());
        }
        return parts(xml, decoded.charset());
    }

    private static List<Part> parts(Document xml, String charset) {
        SyndFeed feed = feed(xml);
        FeedSource source = FeedSource.of(feed, xml);
        List<SyndEntry> entries = feed.getEntries();
        List<Element> elements = FeedElement.entries(xml);
        if (entries.isEmpty()) {
            throw new RejectedArticleException(
                    Part.NO_TEXT, "this feed holds no entry; fetch it again when there are some, or give the articles");
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            // the elements keep what the library drops: time zones, and WordPress elements
            Element element = elements.size() == entries.size() ? elements.get(i) : new Element("item");
            parts.add(new FeedEntry(entries.get(i), element, source).read(charset));
        }
        return parts;
    }

    private static SyndFeed feed(Document xml) {
        Element root = xml.getRootElement();
        if (root.getName().equals("rss") && root.getAttribute("version") == null) {
            root.setAttribute("version", "2.0");
        }
        try {
            return new SyndFeedImpl(new WireFeedInput(false, Locale.ROOT).build(xml), true);
        } catch (FeedException | RuntimeException e) {
            throw new RejectedArticleException(
                    "not-well-formed",
                    "not a feed that is known here (" + e.getMessage()
                            + "); give it as RSS 2.0 or Atom, or give its articles");
        }
    }
}
