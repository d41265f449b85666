// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.html.Shortcodes;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Element;

/**
 * What an export of WordPress (WXR) says about an item beyond RSS.
 *
 * @param type such as {@code post}, {@code page}, {@code attachment}
 * @param state such as {@code publish}, {@code draft}
 */
record WordPressPost(String type, String state) {

    private static final Set<String> NO_ARTICLES = Set.of(
            "page",
            "attachment",
            "revision",
            "nav_menu_item",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
            "user_request");

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\h*\\R");

    static Optional<WordPressPost> of(Element item) {
        String type = FeedElement.text(item, "post_type");
        String state = FeedElement.text(item, "status");
        return type == null
                ? Optional.empty()
                : Optional.of(new WordPressPost(type, state == null ? "publish" : state));
    }

    /** @throws RejectedArticleException with the code {@code no-text}, if this type of post isn't an article */
    void requireArticle() {
        if (NO_ARTICLES.contains(type) || type.startsWith("wp_") || type.startsWith("acf-")) {
            throw new RejectedArticleException(
                    Part.NO_TEXT, "WordPress's " + type.replace('_', ' ') + ", which is no article; nothing to do");
        }
    }

    /** A draft or a restricted post is withheld; a post in the bin is cancelled. */
    PublicationStatus status() {
        return switch (state.toLowerCase(Locale.ROOT)) {
            case "publish", "inherit" -> PublicationStatus.USABLE;
            case "trash" -> PublicationStatus.CANCELED;
            default -> PublicationStatus.WITHHELD;
        };
    }

    /** The content as WordPress shows it: its line breaks count, unless the block editor wrote it. */
    static String html(String content) {
        String text = Shortcodes.removed(content);
        if (text.contains("<!-- wp:")) {
            return text;
        }
        return BLANK_LINES.matcher(text).replaceAll("<br><br>").replaceAll("\\R", "<br>");
    }
}
