// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Finds the ninjs items (IPTC ninjs 1.x to 3.x) in a JSON document, also in the envelope of an agency's API. */
final class NinjsItems {

    private static final Set<String> TYPES = Set.of(
            "text", "audio", "video", "picture", "graphic", "composite", "planning", "component", "event", "story");

    /** Properties that hardly any format but ninjs has, in lower case. */
    private static final Set<String> OWN = Set.of(
            "standard",
            "$standard",
            "versioncreated",
            "firstcreated",
            "contentcreated",
            "pubstatus",
            "bodies",
            "headlines",
            "descriptions",
            "infosource",
            "infosources",
            "body_text",
            "body_xhtml",
            "body_html",
            "associations",
            "renditions",
            "eventdetails",
            "plannedcoverage",
            "altids",
            "trustindicator",
            "trustindicators",
            "representationtype",
            "copyrightholder",
            "copyrightnotice");

    /** How deep an envelope may wrap them. */
    private static final int DEPTH = 4;

    private NinjsItems() {}

    /**
     * Whether an object is an item: it has the identifier that every item must have, and some other property of ninjs.
     */
    static boolean isItem(JsonNode node) {
        if (!node.isObject()) {
            return false;
        }
        if (isStandard(node.path("standard")) || isStandard(node.path("$standard"))) {
            return true;
        }
        boolean identified = node.path("uri").isTextual() || node.path("guid").isTextual();
        return identified
                && (TYPES.contains(node.path("type").asText())
                        || StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                                .anyMatch(name -> OWN.contains(NinjsProperty.plain(name))));
    }

    private static boolean isStandard(JsonNode standard) {
        return standard.path("name").asText().toLowerCase(Locale.ROOT).contains("ninjs");
    }

    /** The items of a document in its order; empty for none. */
    static List<JsonNode> of(JsonNode root) {
        List<JsonNode> items = new ArrayList<>();
        collect(root, DEPTH, items);
        return items;
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> items) {
        if (isItem(node)) {
            items.add(node);
        } else if (node.isArray()) {
            node.forEach(member -> collect(member, depth - 1, items));
        } else if (depth > 0) {
            for (String name : List.of("data", "item", "items", "_items")) {
                collect(node.path(name), depth - 1, items);
            }
        }
    }
}
