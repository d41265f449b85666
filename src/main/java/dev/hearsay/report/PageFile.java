// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of a page that is served.
 *
 * @param type its content type
 * @param tag its entity tag, which changes with its content
 * @param bytes its content
 */
// files are never compared
@SuppressWarnings("ArrayRecordComponent")
public record PageFile(String type, String tag, byte[] bytes) {

    private static final int TAG_LENGTH = 32;

    static PageFile of(String type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new PageFile(type + "; charset=utf-8", '"' + hash.substring(0, TAG_LENGTH) + '"', bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
