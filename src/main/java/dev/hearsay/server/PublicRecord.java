// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.WrittenClaim;
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

    /** Leaves only the name of an article's file. */
    static void withoutFolders(ObjectNode article) {
        article.put("file", name(article.path("file").asText()));
    }

    /** The name of a file; of an archive's entry, that of the archive and the whole entry. */
    static String name(String file) {
        int inside = file.indexOf(INSIDE);
        String outer = inside < 0 ? file : file.substring(0, inside);
        return FOLDERS.matcher(outer).replaceFirst("") + (inside < 0 ? "" : file.substring(inside));
    }
}
