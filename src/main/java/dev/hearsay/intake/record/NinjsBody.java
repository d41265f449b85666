// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.html.EscapedHtml;
import dev.hearsay.intake.html.HtmlBlocks;
import dev.hearsay.intake.html.MarkupEvidence;
import dev.hearsay.intake.html.XmlBody;
import dev.hearsay.intake.text.PlainParagraphs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One form of the body of a ninjs item.
 *
 * @param form how it is written
 * @param value as it is in the item
 */
record NinjsBody(Form form, String value) {

    /** The forms, ordered by how well they show paragraphs, the best first. */
    enum Form {
        HTML,
        PLAIN,
        XML
    }

    /** The paragraphs of the form that shows them best; empty for an item without a body. */
    static List<String> paragraphs(JsonNode item) {
        return all(item).stream()
                .sorted(Comparator.comparing(NinjsBody::form))
                .map(NinjsBody::paragraphs)
                .filter(NinjsBody::hasWords)
                .findFirst()
                .orElse(List.of());
    }

    private static List<NinjsBody> all(JsonNode item) {
        List<NinjsBody> bodies = new ArrayList<>();
        item.properties().forEach(property -> {
            String name = NinjsProperty.plain(property.getKey());
            if (property.getValue().isTextual() && (name.equals("body") || name.startsWith("body_"))) {
                bodies.add(of(name, "", property.getValue()));
            }
        });
        for (JsonNode body : item.path("bodies")) {
            String type = NinjsProperty.words(body, "contenttype");
            bodies.add(of(body.path("role").asText(), type.toLowerCase(Locale.ROOT), body.path("value")));
        }
        return bodies;
    }

    private static NinjsBody of(String role, String type, JsonNode node) {
        String value = EscapedHtml.opened(JsonValue.text(node, "\n\n"));
        return new NinjsBody(form(role + " " + type, type.contains("plain"), value), value);
    }

    private static Form form(String names, boolean plain, String value) {
        if (names.contains("nitf") || MarkupEvidence.isXml(value)) {
            return Form.XML;
        }
        if (names.contains("html") || (!plain && MarkupEvidence.isHtml(value))) {
            return Form.HTML;
        }
        return names.contains("xml") ? Form.XML : Form.PLAIN;
    }

    private List<String> paragraphs() {
        return switch (form) {
            case HTML -> HtmlBlocks.paragraphs(value);
            case XML -> XmlBody.paragraphs(value);
            case PLAIN -> PlainParagraphs.of(value);
        };
    }

    private static boolean hasWords(List<String> paragraphs) {
        return paragraphs.stream().anyMatch(p -> p.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
