// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.html.EscapedHtml;
import dev.hearsay.intake.html.HtmlBlocks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Looks up the elements of a feed by their local names: one name means one thing in all of its vocabularies. */
final class FeedElement {

    private FeedElement() {}

    /** The entries of a feed, in order: below the root, or below its channel. */
    static List<Element> entries(Document xml) {
        List<Element> entries = new ArrayList<>();
        for (Element child : xml.getRootElement().getChildren()) {
            if (isEntry(child)) {
                entries.add(child);
            } else if (child.getName().equals("channel")) {
                child.getChildren().stream().filter(FeedElement::isEntry).forEach(entries::add);
            }
        }
        return entries;
    }

    private static boolean isEntry(Element element) {
        return element.getName().equals("item") || element.getName().equals("entry");
    }

    static List<Element> children(Element parent, String name) {
        return parent.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .toList();
    }

    /** The text of the first child of that name that has any; null else. */
    static @Nullable String text(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> plain(child.getValue()))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    /** The first day given by a child with one of these names; null if none gives one. */
    static @Nullable LocalDate day(Element parent, List<String> names) {
        for (String name : names) {
            String written = text(parent, name);
            LocalDate day = written == null ? null : ParsedDate.of(written).day();
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The language that {@code xml:lang} states; null if it states none. */
    static @Nullable String language(Element element) {
        return element.getAttributeValue("lang", Namespace.XML_NAMESPACE);
    }

    /** A text without tags, on one line; null where nothing is left. */
    static @Nullable String plain(@Nullable String html) {
        String text = html == null
                ? ""
                : String.join(" ", HtmlBlocks.paragraphs(EscapedHtml.openedLine(html)))
                        .replace('\n', ' ');
        return text.isEmpty() ? null : text;
    }
}
