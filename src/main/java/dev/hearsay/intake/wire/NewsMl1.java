// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.draft.Story;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads NewsML of the IPTC, versions 1.0 to 1.2: news items of nested components, whose content items hold the texts
 * (NewsML 1.2 Functional Specification, section 5.6).
 */
final class NewsMl1 {

    private final XmlDocument document;

    NewsMl1(XmlDocument document) {
        this.document = document;
    }

    /** The parts of a document or of a news item. */
    List<Part> read(XmlElement element) {
        List<XmlElement> items = element.name().equals("newsml") ? element.children("newsitem") : List.of(element);
        List<Part> parts = new ArrayList<>();
        for (XmlElement item : items) {
            parts.addAll(item(item));
        }
        return parts.isEmpty()
                ? List.of(document.nothing(Story.NONE, "a NewsML document without a news item", element))
                : parts;
    }

    private List<Part> item(XmlElement item) {
        NewsMl1Facts facts = new NewsMl1Facts(item);
        String id = facts.id();
        NewsMl1Choice choice;
        try {
            choice = new NewsMl1Choice(item);
        } catch (RejectedArticleException e) {
            return List.of(new Part.NoArticle(id, e));
        }
        List<NewsMl1Text> articles = choice.articles();
        if (articles.isEmpty()) {
            Story empty = new Story(id, List.of(), facts.facts());
            return List.of(document.part(empty, kind(item), item, choice.remarks()));
        }
        List<Part> parts = new ArrayList<>();
        for (NewsMl1Text text : articles) {
            String own = articles.size() == 1 ? id : numbered(id, text, parts.size() + 1);
            Story story = text.story().within(own, facts.facts(text));
            parts.add(document.part(story, kind(item), text.item(), parts.isEmpty() ? choice.remarks() : List.of()));
        }
        return parts;
    }

    private static String numbered(@Nullable String id, NewsMl1Text text, int number) {
        String part = text.localId();
        return Objects.requireNonNullElse(id, "") + "#" + (part.isEmpty() ? String.valueOf(number) : part);
    }

    private static String kind(XmlElement item) {
        List<String> types = item.descendants().stream()
                .filter(element -> element.name().equals("mediatype"))
                .map(element -> element.attribute("FormalName").toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        for (String type : types) {
            switch (type) {
                case "photo", "picture" -> {
                    return "a picture without text";
                }
                case "graphic" -> {
                    return "a graphic without text";
                }
                case "video" -> {
                    return "a video without text";
                }
                case "audio" -> {
                    return "a sound recording without text";
                }
                default -> {
                    // text that is empty, or of an uninformative type
                }
            }
        }
        boolean links = item.descendant("newsitemref").isPresent();
        return links ? "a package of links to other items" : "a news item without text";
    }
}
