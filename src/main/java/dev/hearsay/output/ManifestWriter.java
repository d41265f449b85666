// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;

/** A manifest as one JSON object, indented for people, in the form of {@code docs/manifest.schema.json}. */
public final class ManifestWriter {

    /** The form and its version. */
    public static final String SCHEMA = "hearsay/manifest/1";

    /**
     * Writes a manifest in UTF-8 and leaves the stream open.
     *
     * @throws IOException if the stream can't take it
     */
    public void write(Manifest manifest, OutputStream out) throws IOException {
        out.write(JsonText.indented(json(manifest)));
    }

    private static ObjectNode json(Manifest manifest) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA);
        json.put("tool", manifest.tool());
        json.put("version", manifest.version());
        json.put("started", manifest.started().toString());
        json.put("finished", manifest.finished().toString());
        ObjectNode settings = json.putObject("settings");
        manifest.settings().forEach(settings::put);
        var models = json.putArray("models");
        manifest.models()
                .forEach(model -> models.addObject().put("name", model.name()).put("version", model.version()));
        var inputs = json.putArray("inputs");
        manifest.inputs().forEach(inputs::add);
        json.putObject("counts")
                .put("articles", manifest.counts().articles())
                .put("claims", manifest.counts().claims())
                .put("failures", manifest.counts().failures())
                .put("skipped", manifest.counts().skipped())
                .put("without_claims", manifest.withoutClaims().count())
                .put("duplicates", manifest.duplicates().count());
        ArrayNode withoutClaims = json.putArray("without_claims");
        manifest.withoutClaims().named().forEach(article -> name(withoutClaims.addObject(), article));
        ArrayNode duplicates = json.putArray("duplicates");
        for (LikelyDuplicate duplicate : manifest.duplicates().named()) {
            ObjectNode later = name(duplicates.addObject(), duplicate.article());
            name(later.putObject("earlier"), duplicate.earlier());
        }
        Manifest.Output output = manifest.output();
        if (output == null) {
            json.putNull("output");
        } else {
            json.putObject("output").put("file", output.file()).put("sha256", output.sha256());
        }
        return json;
    }

    private static ObjectNode name(ObjectNode json, ArticleName article) {
        return json.put("id", article.id()).put("file", article.file());
    }
}
