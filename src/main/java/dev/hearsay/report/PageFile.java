// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import java.nio.charset.StandardCharsets;
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
        String hash = HexFormat.of().formatHex(PageResource.sha256(content));
        return new PageFile(
                type + "; charset=utf-8",
                '"' + hash.substring(0, TAG_LENGTH) + '"',
                content.getBytes(StandardCharsets.UTF_8));
    }
}
