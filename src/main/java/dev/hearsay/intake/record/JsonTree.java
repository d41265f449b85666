// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hearsay.intake.charset.Decoded;
import dev.hearsay.intake.charset.TextDecoder;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.text.RepairedText;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON document.
 *
 * @param charset used to read its bytes
 * @param notes what was doubtful about that
 */
record JsonTree(JsonNode root, String charset, List<Note> notes) {

    private static final ObjectReader READER = JsonMapper.builder(JsonSyntax.FACTORY)
            .build()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws RejectedArticleException with the code {@code json} if it isn't well-formed, or {@code charset} */
    static JsonTree read(byte[] bytes) {
        Decoded decoded = TextDecoder.decode(bytes);
        RepairedText repaired = RepairedText.of(decoded.text());
        List<Note> notes = new ArrayList<>(decoded.note().stream().toList());
        notes.addAll(repaired.notes());
        try {
            return new JsonTree(READER.readTree(repaired.text()), decoded.charset(), notes);
        } catch (JsonProcessingException e) {
            throw JsonSyntax.rejection(e);
        }
    }

    /** The part, with the notes about its document added. */
    Part noted(Part part) {
        if (notes.isEmpty() || !(part instanceof Draft draft)) {
            return part;
        }
        List<Note> all = new ArrayList<>(notes);
        all.addAll(draft.notes());
        return draft.withNotes(all);
    }
}
