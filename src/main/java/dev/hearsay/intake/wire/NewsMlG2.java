// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.draft.FeedIds;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.draft.Stated;
import dev.hearsay.intake.draft.Story;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads NewsML-G2 of the IPTC: one item, or a news message with any number of them. An item's content may appear
 * in several renditions; the original one is read if it has text, else inline XML before inline data.
 */
final class NewsMlG2 {

    /** The elements that are items of a message. */
    static final Set<String> ITEMS =
            Set.of("newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    private final XmlDocument document;

    NewsMlG2(XmlDocument document) {
        this.document = document;
    }

    /** The parts of a message or of an item. */
    List<Part> read(XmlElement element) {
        if (!element.name().equals("newsmessage")) {
            return List.of(item(element));
        }
        List<Part> parts = new ArrayList<>();
        for (XmlElement set : element.children("itemset")) {
            for (XmlElement item : set.children()) {
                if (ITEMS.contains(item.name())) {
                    parts.add(item(item));
                }
            }
        }
        return parts.isEmpty()
                ? List.of(document.nothing(Story.NONE, "a news message without an item", element))
                : parts;
    }

    private Part item(XmlElement item) {
        Metadata stated = G2Facts.of(item);
        String concept = Stated.first(item.at("concept", "name").text());
        Metadata facts = concept == null ? stated : stated.withTitle(concept);
        String guid = Stated.first(item.attribute("guid"));
        String id = guid == null ? null : FeedIds.given(guid, facts.publisher());
        Story empty = new Story(id, List.of(), facts);
        try {
            boolean read = item.name().equals("newsitem") && !G2Kind.hasCaptionAtMost(item);
            Story story = read ? content(item).within(id, facts) : empty;
            return document.part(story, G2Kind.describe(item), item, List.of());
        } catch (RejectedArticleException e) {
            return new Part.NoArticle(id, e);
        }
    }

    private static Story content(XmlElement item) {
        XmlElement set = item.at("contentset");
        String original = set.attribute("original");
        List<XmlElement> renditions = new ArrayList<>();
        set.children().stream()
                .filter(rendition ->
                        !original.isEmpty() && rendition.attribute("id").equals(original))
                .forEach(renditions::add);
        renditions.addAll(set.children("inlinexml"));
        renditions.addAll(set.children("inlinedata"));
        List<Story> stories = renditions.stream()
                .filter(NewsMlG2::isText)
                .map(rendition -> EnclosedText.read(rendition, rendition.attribute("contenttype")))
                .toList();
        return stories.stream()
                .filter(Story::hasWords)
                .findFirst()
                .orElse(stories.isEmpty() ? Story.NONE : stories.get(0));
    }

    /** Inline data may be an encoded picture as well. */
    private static boolean isText(XmlElement rendition) {
        String type = rendition.attribute("contenttype");
        boolean plain = type.isEmpty() || type.startsWith("text/") || type.contains("xml") || type.contains("html");
        return rendition.name().equals("inlinexml")
                || (rendition.name().equals("inlinedata")
                        && plain
                        && rendition.attribute("encoding").isEmpty());
    }
}
