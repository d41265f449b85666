// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads ninjs, the IPTC's news in JSON, in its versions 1.x, 2.x and 3.x, also where an agency's API wraps the items.
 * See https://iptc.org/std/ninjs/.
 */
public final class NinjsReader implements FormatReader {

    @Override
    public List<Part> read(Content content) {
        JsonTree tree = JsonTree.read(content.bytes());
        Optional<RejectedArticleException> foreign = ForeignJson.rejection(tree.root());
        if (foreign.isPresent()) {
            throw foreign.get();
        }
        List<Part> parts = new ArrayList<>();
        for (JsonNode item : items(tree.root())) {
            parts.addAll(NinjsParts.of(item, tree.charset()));
        }
        if (parts.isEmpty()) {
            throw new RejectedArticleException(
                    Part.NO_TEXT, "no ninjs item in this JSON; expected is an object with uri and body_text or bodies");
        }
        return parts.stream().map(tree::noted).toList();
    }

    /** The format was given as ninjs, so an object need not look like it. */
    private static List<JsonNode> items(JsonNode root) {
        List<JsonNode> items = NinjsItems.of(root);
        return items.isEmpty() && root.isObject() ? List.of(root) : items;
    }
}
