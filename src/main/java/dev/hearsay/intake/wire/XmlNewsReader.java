// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the XML formats of the IPTC: NewsML-G2, NewsML 1.x and NITF, on their own or inside an envelope of another
 * vocabulary.
 */
public final class XmlNewsReader implements FormatReader {

    /** Pieces of a NewsML-G2 item, as documentation shows them and caches keep them. */
    private static final Map<String, String> FRAGMENTS = Map.of(
            "contentset", "newsitem", "contentmeta", "newsitem", "itemmeta", "newsitem", "groupset", "packageitem");

    @Override
    public List<Part> read(Content content) {
        XmlDocument document = XmlDocument.of(content);
        List<XmlElement> items = new ArrayList<>();
        collect(whole(document.root()), items);
        List<Part> parts = new ArrayList<>();
        for (XmlElement item : items) {
            parts.addAll(read(document, item));
        }
        if (parts.isEmpty()) {
            throw unknown(document.rootName());
        }
        return parts;
    }

    private static XmlElement whole(XmlElement root) {
        String item = FRAGMENTS.get(root.name());
        return item == null ? root : new XmlElement(item, Map.of(), List.of(root), root.line());
    }

    /** Collects the outermost elements of the supported formats. */
    private static void collect(XmlElement element, List<XmlElement> items) {
        if (isKnown(element.name())) {
            items.add(element);
        } else {
            element.children().forEach(child -> collect(child, items));
        }
    }

    private static boolean isKnown(String name) {
        return name.equals("newsmessage")
                || name.equals("newsml")
                || name.equals("nitf")
                || NewsMlG2.ITEMS.contains(name);
    }

    private static List<Part> read(XmlDocument document, XmlElement element) {
        if (element.name().equals("nitf")) {
            return List.of(document.part(Nitf.read(element), "an NITF document without text", element, List.of()));
        }
        boolean first = element.name().equals("newsml")
                || element.at("identification").exists()
                || element.at("newscomponent").exists();
        return first ? new NewsMl1(document).read(element) : new NewsMlG2(document).read(element);
    }

    private static RejectedArticleException unknown(String root) {
        return new RejectedArticleException(
                "unsupported-format",
                "an XML document whose root element <" + root
                        + "> is none that is read, and that holds neither NewsML nor NITF; save the article as plain text,"
                        + " or as one of the formats that 'hearsay extract --help' names");
    }
}
