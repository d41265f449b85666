// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * A checksum of texts and gold, so that a floor is never compared with other data. It covers what was read, so moving the
 * folder or adding a file of another annotator after the first changes nothing.
 */
final class GoldChecksum {

    private final MessageDigest digest = Sha256.digest();

    private GoldChecksum() {}

    /** SHA-256 in lower-case hexadecimal over the documents in their order. */
    static String of(List<GoldDocument> documents) {
        GoldChecksum checksum = new GoldChecksum();
        documents.forEach(checksum::add);
        return HexFormat.of().formatHex(checksum.digest.digest());
    }

    private void add(GoldDocument document) {
        add("document", document.stem());
        add("published", String.valueOf(document.metadata().published()));
        add("text", document.text());
        for (GoldAttribution attribution : document.gold()) {
            add("source", attribution.source().toString());
            add("cue", attribution.cue().toString());
            add("content", attribution.content().toString());
        }
        document.speakers().forEach((number, speaker) -> add("speaker " + number, speaker.toString()));
    }

    /** The length precedes each field, so that different lists of fields never look alike. */
    private void add(String name, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
