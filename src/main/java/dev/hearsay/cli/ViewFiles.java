// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.TabularForm;
import dev.hearsay.output.store.RowTaker;
import dev.hearsay.output.store.StoreException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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

    /** @throws UnwritableOutputException if the file can't be written */
    void write(String view, List<String> columns, Rows rows) throws IOException {
        TabularForm tabular = TabularForm.valueOf(form.name());
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(
                    folder.resolve(view + "." + form.name().toLowerCase(Locale.ROOT)))) {
                out.write(tabular.line(List.copyOf(columns)).getBytes(StandardCharsets.UTF_8));
                rows.to(row -> out.write(tabular.line(row).getBytes(StandardCharsets.UTF_8)));
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new UnwritableOutputException(folder.toString(), e);
        }
    }
}
