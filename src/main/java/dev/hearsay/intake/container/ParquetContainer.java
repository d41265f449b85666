// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Format;
import dev.hearsay.intake.document.RecordField;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet table (https://parquet.apache.org/docs/file-format/): a row is a record. An entry has a row as a JSON
 * object, numbered from 1. One row group is in memory at a time.
 *
 * <p>Such a file is read from its end, so one inside another container or from standard input is first copied into a
 * temporary file.
 */
final class ParquetContainer implements Container {

    private static final String SIGNATURE = "PAR1";
    private static final String ENCRYPTED = "PARE";

    /** In the metadata of files of claims, with the version of the record. */
    private static final String CLAIMS = "hearsay.schema";

    private final SeekableFile file;
    private final ParquetFileReader table;
    private final MessageType schema;
    private @Nullable RecordReader<Group> rows;
    private long left;
    private int number;

    private ParquetContainer(SeekableFile file, ParquetFileReader table) {
        this.file = file;
        this.table = table;
        this.schema = table.getFileMetaData().getSchema();
    }

    /**
     * Opens a table.
     *
     * @throws RejectedArticleException if it holds something other than articles, is incomplete, or can't be unpacked here
     * @throws IOException if it is damaged or can't be read
     */
    static Container open(Packed packed) throws IOException {
        SeekableFile file = SeekableFile.of(packed);
        try {
            requireWhole(file);
            return open(file, packed.fields());
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Container open(SeekableFile file, FieldMap fields) throws IOException {
        ParquetFileReader table = ParquetFileReader.open(file);
        try {
            requireArticles(table, fields);
            ParquetCodecs.prepare(table.getFooter());
            return new ParquetContainer(file, table);
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    private static void requireWhole(SeekableFile file) throws IOException {
        if (file.startsWith(ENCRYPTED)) {
            throw new RejectedArticleException(
                    "encrypted", "an encrypted Parquet table; decrypt it and give the table itself");
        }
        if (!file.endsWith(SIGNATURE)) {
            throw new RejectedArticleException(
                    "damaged",
                    "a Parquet table whose end is missing, and without it nothing of it can be read; get it again from"
                            + " where it came");
        }
    }

    private static void requireArticles(ParquetFileReader table, FieldMap fields) {
        if (table.getFileMetaData().getKeyValueMetaData().containsKey(CLAIMS)) {
            throw new RejectedArticleException(
                    "claims", "these are Hearsay's own claims, not articles; 'hearsay verify' reads them");
        }
        List<Type> columns = table.getFileMetaData().getSchema().getFields();
        List<String> names = columns.stream().map(Type::getName).toList();
        Optional<String> named = fields.field(RecordField.TEXT);
        if (named.isPresent() && names.stream().noneMatch(name -> isColumnOf(name, named.get()))) {
            throw new RejectedArticleException(
                    "no-text-field",
                    "no column is '" + named.get() + "', which --field names for the text; it has: "
                            + String.join(", ", names));
        }
        if (named.isEmpty() && columns.stream().noneMatch(ParquetContainer::mayHoldText)) {
            throw new RejectedArticleException(
                    Part.NO_TEXT,
                    "a table without a column that is known to hold an article's text; it has: "
                            + String.join(", ", names) + "; name the one that does, such as --field text=body");
        }
    }

    private static boolean isColumnOf(String column, String field) {
        return field.equals(column) || field.startsWith(column + ".");
    }

    private static boolean mayHoldText(Type column) {
        return !column.isPrimitive() || RecordField.TEXT.isKnownAs(column.getName());
    }

    @Override
    public @Nullable Entry next() throws IOException {
        while (left == 0) {
            PageReadStore group = table.readNextRowGroup();
            if (group == null) {
                return null;
            }
            left = group.getRowCount();
            rows = new ColumnIOFactory().getColumnIO(schema).getRecordReader(group, new GroupRecordConverter(schema));
        }
        left--;
        number++;
        Group row = rows == null ? null : rows.read();
        return row == null ? null : Entry.record(number, ParquetRow.json(row), Format.JSON);
    }

    /** Estimated from the number of rows that have been read, as they are of about the same size. */
    @Override
    public long position() {
        long count = table.getRecordCount();
        return count == 0 || file.isCopy() ? -1 : (long) ((double) file.getLength() * number / count);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            table.close();
        }
    }
}
