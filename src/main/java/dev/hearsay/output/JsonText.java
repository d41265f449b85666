// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** JSON trees as text and back, the same on every platform. */
final class JsonText {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ObjectWriter ON_ONE_LINE = MAPPER.writer();

    private static final ObjectWriter INDENTED =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /** On one line, in UTF-8, with {@code \n} at its end. */
    static byte[] line(JsonNode tree) {
        return bytes(ON_ONE_LINE, tree);
    }

    /** Over several lines for people, in UTF-8, with {@code \n} at the end of each. */
    static byte[] indented(JsonNode tree) {
        return bytes(INDENTED, tree);
    }

    /**
     * The tree that a text holds.
     *
     * @throws JsonProcessingException if it is not one JSON value, or an object has a key twice
     */
    static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** A parser that reads trees off a stream, which it closes when it is closed. */
    static JsonParser parser(InputStream in) throws IOException {
        return MAPPER.createParser(in);
    }

    /** The tree at a parser's position, regardless of what follows it. */
    static JsonNode next(JsonParser parser) throws IOException {
        return MAPPER.reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(parser);
    }

    /** On one line, without its end. */
    static String onOneLine(JsonNode tree) {
        return new String(line(tree), StandardCharsets.UTF_8).stripTrailing();
    }

    private static byte[] bytes(ObjectWriter writer, JsonNode tree) {
        try {
            return (escapeUnpaired(writer.writeValueAsString(tree)) + '\n').getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain JSON values can't be written", e);
        }
    }

    /** UTF-8 has no form for an unpaired surrogate; JSON has, as an escape, which keeps the text what it was. */
    private static String escapeUnpaired(String json) {
        if (json.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(codePoint -> {
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                escaped.append(String.format("\\u%04x", codePoint));
            } else {
                escaped.appendCodePoint(codePoint);
            }
        });
        return escaped.toString();
    }
}
