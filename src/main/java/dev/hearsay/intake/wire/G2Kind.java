// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A readable name for an item of NewsML-G2 that is not an article. */
final class G2Kind {

    private static final Map<String, String> ITEMS = Map.of(
            "packageitem", "a package of links to other items",
            "conceptitem", "a concept without an article",
            "knowledgeitem", "a collection of concepts",
            "planningitem", "a plan of coverage",
            "catalogitem", "a catalogue of vocabularies");

    private static final Map<String, String> CLASSES = Map.of(
            "text", "a text item without text",
            "picture", "a picture without text",
            "photo", "a picture without text",
            "graphic", "a graphic without text",
            "video", "a video without text",
            "audio", "a sound recording without text",
            "animated", "an animation without text",
            "composite", "a composite item without text");

    /** The classes of items whose text is a caption, however it is marked up. */
    private static final Set<String> PICTURES = Set.of("picture", "photo", "graphic", "video", "audio", "animated");

    private G2Kind() {}

    /** The nature of its content, such as {@code text}; empty where it isn't stated. */
    static String itemClass(XmlElement item) {
        String stated = G2Facts.value(item.at("itemmeta", "itemclass"));
        return stated.substring(1 + Math.max(stated.lastIndexOf(':'), stated.lastIndexOf('/')))
                .toLowerCase(Locale.ROOT);
    }

    static boolean hasCaptionAtMost(XmlElement item) {
        return PICTURES.contains(itemClass(item));
    }

    static String describe(XmlElement item) {
        boolean event = item.at("concept", "eventdetails").exists()
                || item.at("concept", "type").attribute("qcode").endsWith(":event");
        if (item.name().equals("conceptitem") && event) {
            return "an event without an article";
        }
        String other = ITEMS.get(item.name());
        if (other != null) {
            return other;
        }
        String content = hasCaptionAtMost(item) ? "" : content(item);
        if (!content.isEmpty()) {
            return content;
        }
        return CLASSES.getOrDefault(itemClass(item), "an item without text");
    }

    /** What the item contains in place of text. */
    private static String content(XmlElement item) {
        List<XmlElement> content = item.at("contentset").children();
        for (XmlElement rendition : content) {
            String data = rendition.name().equals("inlinexml")
                    ? EnclosedText.data(rendition).orElse("")
                    : "";
            if (!data.isEmpty()) {
                return "data (<" + data + ">) without an article";
            }
        }
        boolean remote = content.stream().anyMatch(rendition -> rendition.name().equals("remotecontent"));
        return remote && itemClass(item).equals("text") ? "an item whose text stands in a file of its own" : "";
    }
}
