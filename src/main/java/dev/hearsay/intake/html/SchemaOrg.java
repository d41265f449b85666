// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the JSON-LD scripts of a page say in the vocabulary of schema.org. A script that isn't JSON is skipped.
 *
 * @param nodes all objects at the top, in arrays and in {@code @graph}, in order
 * @param byId those of them that have an {@code @id}
 */
record SchemaOrg(List<JsonNode> nodes, Map<String, JsonNode> byId) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** What some systems put around a script to hide it from old browsers. */
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|<!--)|(?://)?\\s*(?:\\]\\]>|-->)\\s*;?\\s*$|;\\s*$");

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)");

    /** No page has more than this on purpose. */
    private static final int MOST = 2000;

    static SchemaOrg of(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(json -> collect(json, nodes));
        }
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        for (JsonNode node : nodes) {
            byId.putIfAbsent(node.path("@id").asText(), node);
        }
        return new SchemaOrg(nodes, byId);
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return Optional.ofNullable(JSON.readTree(WRAPPING.matcher(script).replaceAll("")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode json, List<JsonNode> nodes) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(json));
        while (!open.isEmpty() && nodes.size() < MOST) {
            JsonNode node = open.pop();
            if (node.isArray()) {
                List<JsonNode> members = new ArrayList<>();
                node.forEach(members::add);
                for (int i = members.size() - 1; i >= 0; i--) {
                    open.push(members.get(i));
                }
            } else if (node.isObject()) {
                nodes.add(node);
                open.push(node.path("mainEntity"));
                open.push(node.path("@graph"));
            }
        }
    }

    /** The articles among the nodes. */
    List<JsonNode> articles() {
        return nodes.stream().filter(SchemaOrg::isArticle).toList();
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (!type.isArray()) {
            return ARTICLE.matcher(type.asText()).matches();
        }
        for (JsonNode one : type) {
            if (ARTICLE.matcher(one.asText()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The object itself, or the one that its {@code @id} refers to. */
    JsonNode resolve(JsonNode node) {
        return node.isObject() && !node.has("name")
                ? byId.getOrDefault(node.path("@id").asText(), node)
                : node;
    }
}
