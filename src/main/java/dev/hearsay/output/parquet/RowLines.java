// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.parquet;

import com.jerolba.carpet.CloseableIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** The bytes of rows, made line by line as they are read. */
final class RowLines extends InputStream {

    private final CloseableIterator<ClaimRow> rows;
    private final Function<ClaimRow, byte[]> line;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

    /**
     * @param rows closed with the stream
     * @param line the bytes of a row, not empty
     */
    RowLines(CloseableIterator<ClaimRow> rows, Function<ClaimRow, byte[]> line) {
        this.rows = rows;
        this.line = line;
    }

    @Override
    public int read() {
        advance();
        return current.read();
    }

    @Override
    public int read(byte[] bytes, int from, int count) {
        advance();
        return current.read(bytes, from, count);
    }

    private void advance() {
        if (current.available() == 0 && rows.hasNext()) {
            current = new ByteArrayInputStream(line.apply(rows.next()));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
