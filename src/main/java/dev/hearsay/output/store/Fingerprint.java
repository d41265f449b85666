// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.pipeline.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A hash of rows: the same rows in the same order give the same, in every version of the tool with this schema. */
final class Fingerprint {

    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer number = ByteBuffer.allocate(1 + Long.BYTES);

    /**
     * Adds a row. What later versions of the schema added adds nothing where it is null or the number 0, as it is in rows of
     * earlier versions, so they keep the hash that they had.
     */
    void add(Table table, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            boolean empty = row[i] == null || row[i].equals(0);
            if (!empty || !table.columns().get(i).isLater()) {
                add(row[i]);
            }
        }
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            digest.update((byte) 'n');
        } else if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            add('s', bytes.length);
            digest.update(bytes);
        } else if (value instanceof Boolean flag) {
            digest.update((byte) (flag ? 't' : 'f'));
        } else if (value instanceof LocalDate day) {
            add('d', day.toEpochDay());
        } else if (value instanceof Double real) {
            add('r', Double.doubleToLongBits(real));
        } else {
            add('i', ((Number) value).longValue());
        }
    }

    private void add(char kind, long value) {
        number.clear().put((byte) kind).putLong(value);
        digest.update(number.array());
    }
}
