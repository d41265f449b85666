// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.ArticleText;
import dev.hearsay.report.ArticleHeading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Records as they leave the machine: with the names of files, but not with the folders that they are in. */
final class PublicRecord {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\](?=[^/\\\\])");
    private static final String INSIDE = "!/";

    private PublicRecord() {}

    static ObjectNode of(WrittenClaim claim) throws IOException {
        ObjectNode record = (ObjectNode) SafeJson.parse(claim.json().getBytes(StandardCharsets.UTF_8));
        withoutFolders((ObjectNode) record.get("article"));
        return record;
    }

    /** What is known of an article besides its text and its claims. */
    static ObjectNode of(ArticleText article) {
        ObjectNode json = article.facts();
        withoutFolders(json);
        json.put("identity", article.identity().isEmpty() ? null : article.identity());
        json.put(
                "heading",
                ArticleHeading.of(
                        json.path("title").textValue(), json.path("id").asText(), article.text()));
        return json;
    }

    /** Leaves only the name of an article's file. */
    private static void withoutFolders(ObjectNode article) {
        article.put("file", name(article.path("file").asText()));
    }

    /** The name of a file; of an archive's entry, that of the archive and the whole entry. */
    static String name(String file) {
        int inside = file.indexOf(INSIDE);
        String outer = inside < 0 ? file : file.substring(0, inside);
        return FOLDERS.matcher(outer).replaceFirst("") + (inside < 0 ? "" : file.substring(inside));
    }
}
