// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import dev.hearsay.intake.xml.XmlRoot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The source of a feed, cut at the tags of its items, so that a broken item can't affect the others.
 *
 * @param head up to the first item
 * @param items in order; the last may lack its end, if the feed was cut off
 * @param tail what follows the last item, or what would close the feed
 */
record FeedItems(String head, List<Item> items, String tail) {

    /**
     * An item.
     *
     * @param xml with its tags
     * @param line the line of the feed at which it begins, counted from 1
     */
    record Item(String xml, int line) {}

    private static final Pattern TAG = Pattern.compile("<(/?)(?:[\\w.-]{1,40}:)?(?:item|entry)(?=[\\s/>])[^<>]*(/?)>");

    /** The items of a feed; empty if it has none. */
    static FeedItems of(String text) {
        List<Item> items = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        int start = -1;
        int first = -1;
        int end = 0;
        int line = 1;
        int counted = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int hidden = endOfHidden(text, at);
            if (hidden > at) {
                at = hidden - 1;
            } else if (tag.region(at, text.length()).lookingAt()) {
                boolean closes = !tag.group(1).isEmpty();
                if (start >= 0) {
                    // where an item begins inside another one, that one was never closed
                    end = closes ? tag.end() : at;
                    items.add(new Item(text.substring(start, end), line));
                    start = -1;
                }
                if (!closes) {
                    first = first < 0 ? at : first;
                    line += lineBreaks(text, counted, at);
                    counted = at;
                    start = at;
                }
            }
        }
        if (start >= 0) {
            items.add(new Item(text.substring(start), line));
            return new FeedItems(text.substring(0, first), items, closing(text.substring(0, first)));
        }
        return new FeedItems(first < 0 ? text : text.substring(0, first), items, text.substring(end));
    }

    /** The offset after the CDATA section or comment that begins here; {@code at} if none does. */
    private static int endOfHidden(String text, int at) {
        String close = text.startsWith("<![CDATA[", at) ? "]]>" : text.startsWith("<!--", at) ? "-->" : null;
        return close == null ? at : after(text, close, at);
    }

    private static int after(String text, @Nullable String close, int at) {
        int end = close == null ? -1 : text.indexOf(close, at);
        return end < 0 ? text.length() : end + 3;
    }

    private static int lineBreaks(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    /** The end tags of the elements that a truncated feed left open around its items. */
    private static String closing(String head) {
        boolean channel = head.contains("<channel") && !head.contains("</channel");
        return (channel ? "</channel>" : "") + "</" + XmlRoot.qualifiedName(head) + ">";
    }

    /** A feed that holds only this item. */
    String alone(String item) {
        return head + item + tail;
    }
}
