// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** The header of a message or of one of its parts (RFC 5322, 2.2), with its values unfolded and decoded (RFC 2047). */
public final class MailHeader {

    private final Map<String, String> values = new HashMap<>();

    MailHeader() {}

    /** Adds a field; of several fields with the same name, the first counts. */
    void add(Field field) {
        values.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value(field));
    }

    private static String value(Field field) {
        String raw = text(field.getRaw().toByteArray());
        String line = raw.substring(raw.indexOf(':') + 1).replaceAll("\\s*[\\r\\n]+\\s*", " ");
        try {
            return DecoderUtil.decodeEncodedWords(line, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException e) {
            return line.strip();
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** The value of a field, named in lower case; null if there is none. */
    public @Nullable String value(String name) {
        String value = values.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Whether the value of a field contains a word, ignoring case. */
    public boolean says(String name, String word) {
        return values.getOrDefault(name, "").toLowerCase(Locale.ROOT).contains(word);
    }
}
