// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON without any character that HTML or a script in it could take for its own: {@code <}, {@code >}, {@code &} and the line
 * separators are escapes. To a reader of JSON it is the same text, whatever an article has in its title.
 */
final class SafeJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SafeJson() {}

    /** A value on one line, in UTF-8. */
    static byte[] bytes(JsonNode json) {
        try {
            return escaped(MAPPER.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain JSON values can't be written", e);
        }
    }

    /**
     * The value that a text holds.
     *
     * @throws IOException if it is not one JSON value
     */
    static JsonNode parse(byte[] text) throws IOException {
        JsonNode parsed = MAPPER.readTree(text);
        if (parsed == null || parsed.isMissingNode()) {
            throw new IOException("there is nothing");
        }
        return parsed;
    }

    /** The same JSON with escapes. */
    static byte[] escaped(byte[] json) {
        ByteArrayOutputStream safe = new ByteArrayOutputStream(json.length + json.length / 50);
        for (int i = 0; i < json.length; i++) {
            byte b = json[i];
            if (b == '<' || b == '>' || b == '&') {
                safe.writeBytes(escape(b));
            } else if (isLineSeparator(json, i)) {
                safe.writeBytes(escape(0x2028 + (json[i + 2] & 1)));
                i += 2;
            } else {
                safe.write(b);
            }
        }
        return safe.toByteArray();
    }

    /** U+2028 and U+2029, which older JavaScript takes for the end of a line. */
    private static boolean isLineSeparator(byte[] utf8, int at) {
        return utf8[at] == (byte) 0xE2
                && at + 2 < utf8.length
                && utf8[at + 1] == (byte) 0x80
                && (utf8[at + 2] == (byte) 0xA8 || utf8[at + 2] == (byte) 0xA9);
    }

    private static byte[] escape(int character) {
        return String.format("\\u%04x", character).getBytes(StandardCharsets.US_ASCII);
    }
}
