// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.hearsay.intake.html.EscapedHtml;
import dev.hearsay.intake.html.HtmlBlocks;
import dev.hearsay.intake.html.MarkupEvidence;
import dev.hearsay.intake.text.Blanks;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The properties of a ninjs item in any version: 3.x writes versionCreated for what was versioncreated before. */
final class NinjsProperty {

    private NinjsProperty() {}

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The first of these properties that the item has; a missing node if it has none. */
    static JsonNode of(JsonNode item, String... names) {
        for (String name : names) {
            for (Map.Entry<String, JsonNode> property : item.properties()) {
                if (plain(property.getKey()).equals(name)
                        && !JsonValue.words(property.getValue()).isEmpty()) {
                    return property.getValue();
                }
            }
        }
        return MissingNode.getInstance();
    }

    /** The words of the first of these properties that has some; empty for none. */
    static String words(JsonNode item, String... names) {
        return Blanks.collapse(JsonValue.words(of(item, names)));
    }

    /**
     * The words of a property that has several forms: 1.x writes {@code headline} and {@code headline_seo}, 2.x an
     * array {@code headlines} in which each has its role.
     */
    static String words(JsonNode item, String single, List<String> roles) {
        String plain = markupLeft(words(item, single));
        if (!plain.isEmpty()) {
            return plain;
        }
        JsonNode array = item.path(single + "s");
        for (String role : roles) {
            for (JsonNode form : array) {
                if (plain(form.path("role").asText()).equals(role)
                        && form.path("value").isTextual()) {
                    return markupLeft(JsonValue.words(form.path("value")));
                }
            }
        }
        if (array.isArray() && !array.isEmpty()) {
            return markupLeft(JsonValue.words(array.get(0)));
        }
        return markupLeft(item.properties().stream()
                .filter(property -> plain(property.getKey()).startsWith(single + "_"))
                .map(property -> JsonValue.words(property.getValue()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private static String markupLeft(String written) {
        String words = EscapedHtml.openedLine(written);
        return MarkupEvidence.isHtml(words) ? String.join(" ", HtmlBlocks.paragraphs(words)) : Blanks.collapse(words);
    }
}
