// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.store.RowTaker;
import dev.hearsay.output.store.StoreException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes views of a database into files of a folder, one a view.
 *
 * @param folder made if it is not there
 * @param form of the files
 */
record ViewFiles(Path folder, TableForm form) {

    /** Gives all rows of a view. */
    interface Rows {
        void to(RowTaker taker) throws IOException;
    }

    /**
     * Writes one view.
     *
     * @param plain whether a column has numbers or truth values
     * @throws UnwritableOutputException if the file can't be written
     */
    void write(String view, List<String> columns, Predicate<String> plain, Rows rows) throws IOException {
        try (OutputStream out = open(view, columns)) {
            rows.to(row -> out.write(bytes(form.row(columns, row, plain))));
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableOutputException(folder.toString(), e);
        }
    }

    /** A file with the names of the columns. */
    OutputStream open(String view, List<String> columns) throws IOException {
        Files.createDirectories(folder);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(view + form.ending())));
        out.write(bytes(form.head(columns)));
        return out;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
