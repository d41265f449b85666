// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what a ninjs item without a text holds instead. */
final class NinjsContents {

    private static final int LONGEST_TITLE = 80;

    private static final Map<String, String> TYPES = Map.of(
            "picture", "a picture",
            "graphic", "a graphic",
            "video", "a video",
            "audio", "an audio clip",
            "component", "a component of another item",
            "composite", "a package of other items",
            "event", "an event",
            "planning", "a planning item",
            "text", "a text item");

    private NinjsContents() {}

    static RejectedArticleException rejection(JsonNode item) {
        return new RejectedArticleException(Part.NO_TEXT, describe(item));
    }

    private static String describe(JsonNode item) {
        String title = NinjsFacts.title(item);
        String named = title.isEmpty() ? "" : ": " + shortened(title);
        return kind(item) + " without an article's text" + named + associations(item);
    }

    private static String kind(JsonNode item) {
        String type = item.path("type").asText().toLowerCase(Locale.ROOT);
        if (TYPES.containsKey(type)) {
            return TYPES.get(type);
        }
        if (item.has("eventDetails")) {
            return "an event";
        }
        if (item.has("plannedCoverage")) {
            return "a planning item";
        }
        return item.has("renditions") ? "a ninjs item with renditions" : "a ninjs item";
    }

    private static String associations(JsonNode item) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode other : item.path("associations")) {
            counts.merge(other.path("type").asText("item"), 1, Integer::sum);
        }
        return counts.isEmpty()
                ? ""
                : "; associated with it: "
                        + counts.entrySet().stream()
                                .map(entry -> entry.getValue() + " of type " + entry.getKey())
                                .collect(Collectors.joining(", "));
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
