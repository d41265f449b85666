// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows in the binary format of PostgreSQL's COPY, in which a value is its length and its bytes: nothing in it is
 * escaped, so nothing is misread.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, section “Binary Format”</a>
 */
final class CopyRows {

    private static final int CAPACITY = 1 << 16;
    private static final int LARGEST_FIXED = 16;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    /** PostgreSQL counts days from the year 2000. */
    private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

    private final CopyIn copy;
    private final ByteBuffer buffer = ByteBuffer.allocate(CAPACITY);

    CopyRows(CopyIn copy) {
        this.copy = copy;
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Sends a row whose values are of the columns' types. */
    void add(List<Column> columns, @Nullable Object[] row) throws SQLException {
        need(LARGEST_FIXED);
        buffer.putShort((short) row.length);
        for (int i = 0; i < row.length; i++) {
            need(LARGEST_FIXED);
            Object value = row[i];
            if (value == null) {
                buffer.putInt(-1);
            } else {
                add(columns.get(i).type(), value);
            }
        }
    }

    /** Sends the rest. */
    void end() throws SQLException {
        need(LARGEST_FIXED);
        buffer.putShort((short) -1);
        flush();
        copy.endCopy();
    }

    private void add(ColumnType type, Object value) throws SQLException {
        switch (type) {
            case KEY -> buffer.putInt(Long.BYTES).putLong((Long) value);
            case NUMBER -> buffer.putInt(Integer.BYTES).putInt((Integer) value);
            case REAL -> buffer.putInt(Double.BYTES).putDouble((Double) value);
            case FLAG -> buffer.putInt(1).put((byte) ((Boolean) value ? 1 : 0));
            case DAY -> buffer.putInt(Integer.BYTES).putInt((int) (((LocalDate) value).toEpochDay() - EPOCH));
            case TEXT -> add(((String) value).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(byte[] bytes) throws SQLException {
        buffer.putInt(bytes.length);
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            copy.writeToCopy(bytes, 0, bytes.length);
        } else {
            buffer.put(bytes);
        }
    }

    private void need(int bytes) throws SQLException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
