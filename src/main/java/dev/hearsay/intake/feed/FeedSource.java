// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import dev.hearsay.intake.document.WebAddress;
import dev.hearsay.intake.text.LanguageName;
import dev.hearsay.model.Metadata;
import java.util.HashMap;
import java.util.Map;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about all its entries.
 *
 * @param facts publisher and language
 * @param name the prefix for ids that are unique only within this feed: its address, else its title;
 *     null where it has neither
 * @param authors names by login, as an export of WordPress lists them
 */
record FeedSource(Metadata facts, @Nullable String name, Map<String, String> authors) {

    static FeedSource of(SyndFeed feed, Document xml) {
        Element root = xml.getRootElement();
        Element channel = root.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .findFirst()
                .orElse(root);
        String publisher = FeedElement.text(channel, "publisher");
        Metadata facts = Metadata.NONE
                .withPublisher(publisher == null ? FeedElement.plain(feed.getTitle()) : publisher)
                .withLanguage(language(feed, root));
        Map<String, String> authors = new HashMap<>();
        for (Element author : FeedElement.children(channel, "author")) {
            String login = FeedElement.text(author, "author_login");
            String name = FeedElement.text(author, "author_display_name");
            if (login != null && name != null) {
                authors.put(login, name);
            }
        }
        String address = WebAddress.absolute(feed.getLink());
        return new FeedSource(facts, address == null ? FeedElement.plain(feed.getTitle()) : address, authors);
    }

    private static @Nullable String language(SyndFeed feed, Element root) {
        String stated = feed.getLanguage() == null ? FeedElement.language(root) : feed.getLanguage();
        return stated == null ? null : LanguageName.code(stated).orElse(null);
    }
}
