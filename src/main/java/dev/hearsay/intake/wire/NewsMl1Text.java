// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.draft.Stated;
import dev.hearsay.intake.draft.Story;
import dev.hearsay.intake.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A content item of a NewsML 1.x news item that holds text.
 *
 * @param path the components around it, the outermost first
 * @param item the content item itself
 * @param story what it says
 */
record NewsMl1Text(List<XmlElement> path, XmlElement item, Story story) {

    NewsMl1Text {
        path = List.copyOf(path);
    }

    /** The element at this path in the nearest component that has it; {@link XmlElement#NONE} if none has. */
    XmlElement nearest(String... wanted) {
        for (int i = path.size() - 1; i >= 0; i--) {
            XmlElement found = path.get(i).at(wanted);
            if (found.exists()) {
                return found;
            }
        }
        return XmlElement.NONE;
    }

    /** Whether its nearest role marks it as the main part of the news item. */
    boolean isMain() {
        return nearest("role").attribute("FormalName").toLowerCase(Locale.ROOT).startsWith("main");
    }

    /** The ISO 639-1 code of its language; null where it isn't stated. */
    @Nullable String language(XmlElement newsItem) {
        return Stated.language(
                item.attribute("xml:lang"),
                nearest("descriptivemetadata", "language").attribute("FormalName"),
                path.get(path.size() - 1).attribute("xml:lang"),
                path.get(0).attribute("xml:lang"),
                newsItem.attribute("xml:lang"));
    }

    /** The local id of the component around it; empty if it has none. */
    String localId() {
        return path.get(path.size() - 1).attribute("Duid");
    }
}
