// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.detection;

import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.xml.XmlRoot;
import java.util.Locale;
import java.util.Map;

/** The root elements of the XML formats that are read. */
final class RootElements {

    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("newsmessage", Format.NEWSML_G2),
            Map.entry("newsitem", Format.NEWSML_G2),
            Map.entry("packageitem", Format.NEWSML_G2),
            Map.entry("conceptitem", Format.NEWSML_G2),
            Map.entry("knowledgeitem", Format.NEWSML_G2),
            Map.entry("planningitem", Format.NEWSML_G2),
            Map.entry("catalogitem", Format.NEWSML_G2),
            Map.entry("newsml", Format.NEWSML_1),
            Map.entry("nitf", Format.NITF),
            Map.entry("rss", Format.FEED),
            Map.entry("rdf", Format.FEED),
            Map.entry("feed", Format.FEED),
            Map.entry("html", Format.HTML));

    private RootElements() {}

    /** The format whose documents begin with the root element of {@code document}; XML if it belongs to none. */
    static Format format(String document) {
        return XmlRoot.name(document)
                .map(name -> FORMATS.getOrDefault(name.toLowerCase(Locale.ROOT), Format.XML))
                .orElse(Format.XML);
    }
}
