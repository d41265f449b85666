// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.RecordField;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Reads JSON: ninjs items, or plain records, alone or in a list, also in the envelope in which an API delivers them.
 */
public final class JsonReader implements FormatReader {

    /** The members of an envelope that hold its list of records. */
    private static final List<String> LISTS = List.of(
            "items",
            "articles",
            "results",
            "docs",
            "documents",
            "data",
            "posts",
            "stories",
            "news",
            "entries",
            "records",
            "hits",
            "value",
            "response");

    /** How many objects may enclose such a list. */
    private static final int DEEPEST = 3;

    /** At least one of this many records must have a text; otherwise the list holds something else. */
    private static final int SAMPLE = 20;

    private final FieldMap fields;

    public JsonReader(FieldMap fields) {
        this.fields = fields;
    }

    @Override
    public List<Part> read(Content content) {
        JsonTree tree = JsonTree.read(content.bytes());
        List<Part> parts = new ArrayList<>();
        for (JsonNode item : items(tree.root())) {
            read(item, content, tree.charset(), parts);
        }
        if (parts.isEmpty()) {
            throw new RejectedArticleException(
                    Part.NO_TEXT, "this JSON document is an empty list; it holds no article");
        }
        return parts.stream().map(tree::noted).toList();
    }

    private void read(JsonNode item, Content content, String charset, List<Part> parts) {
        if (!(item instanceof ObjectNode object)) {
            parts.add(new Part.NoArticle(
                    null,
                    new RejectedArticleException(
                            "no-object",
                            "a JSON value that is no object; expected is an object with an article's text")));
            return;
        }
        Optional<RejectedArticleException> foreign = ForeignJson.rejection(item);
        if (foreign.isPresent()) {
            parts.add(new Part.NoArticle(null, foreign.get()));
        } else if (NinjsItems.isItem(item) && !isMapped(item)) {
            parts.addAll(NinjsParts.of(item, charset));
        } else {
            content.fields().forEach((name, value) -> object.putIfAbsent(name, TextNode.valueOf(value)));
            parts.add(JsonRecord.read(object, fields, charset));
        }
    }

    private boolean isMapped(JsonNode item) {
        return new RecordFields(item, fields).has(RecordField.TEXT);
    }

    private Iterable<JsonNode> items(JsonNode root) {
        if (root.isArray()) {
            return root;
        }
        if (isMapped(root) || NinjsItems.isItem(root)) {
            return List.of(root);
        }
        List<JsonNode> wrapped = NinjsItems.of(root);
        if (!wrapped.isEmpty()) {
            return wrapped;
        }
        return JsonRecord.hasText(root, fields)
                ? List.of(root)
                : list(root, DEEPEST).orElse(List.of(root));
    }

    private Optional<Iterable<JsonNode>> list(JsonNode envelope, int deepest) {
        for (String name : LISTS) {
            JsonNode list = envelope.path(name);
            if (list.isArray() && hasText(list)) {
                return Optional.of(list);
            }
            Optional<Iterable<JsonNode>> inner =
                    list.isObject() && deepest > 1 ? list(list, deepest - 1) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private boolean hasText(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .limit(SAMPLE)
                .anyMatch(record -> JsonRecord.hasText(record, fields));
    }
}
