// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.parquet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.CloseableIterator;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.FieldMatchingStrategy;
import com.jerolba.carpet.io.FileSystemOutputFile;
import dev.hearsay.output.ClaimJson;
import dev.hearsay.output.NotClaimsException;
import dev.hearsay.output.UnpairedSurrogates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Turns claims in JSON Lines into a Parquet file and back; one row group is in memory at a time. */
public final class ParquetClaims {

    /** The first bytes of every Parquet file. */
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** In bytes; smaller than the usual 128 MB, since claims are written beside a loaded model. */
    private static final long ROW_GROUP = 32L << 20;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(String.class, new FromText<>(String.class, UnpairedSurrogates::replaced)))
            .build();

    private ParquetClaims() {}

    /** Reads a text as a value of a type. */
    private static final class FromText<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, T> reading;

        FromText(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return reading.apply(parser.getText());
        }
    }

    /** Whether a file begins as a Parquet file does. */
    public static boolean isParquet(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /**
     * Writes claims as a Parquet file, compressed by gzip, which needs no native library.
     *
     * @param lines the claims in JSON Lines, in UTF-8
     * @param file that is written, or replaced
     * @throws IOException if a line is not a claim of this version, or a file can't be read or written
     */
    public static void write(Path lines, Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(lines);
                CarpetWriter<ClaimRow> out = new CarpetWriter.Builder<>(
                                new FileSystemOutputFile(file.toFile()), ClaimRow.class)
                        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                        .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                        .withCompressionCodec(CompressionCodecName.GZIP)
                        .withRowGroupSize(ROW_GROUP)
                        .withExtraMetaData("hearsay.schema", ClaimJson.SCHEMA)
                        .build()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(JSON.readValue(line, ClaimRow.class).listed());
            }
        }
    }

    /** The columns of a claim, as the components of a record; those of a component that is a record lie inside it. */
    public static Class<? extends Record> columns() {
        return ClaimRow.class;
    }

    /**
     * A claim as a row with {@link #columns}.
     *
     * @param json the claim as a line of JSON Lines
     * @throws IOException if it is not a claim of this version
     */
    public static Record row(String json) throws IOException {
        return JSON.readValue(json, ClaimRow.class).listed();
    }

    /** The columns of a failure, likewise. */
    public static Class<? extends Record> failureColumns() {
        return FailureRow.class;
    }

    /**
     * A failure as a row with {@link #failureColumns}.
     *
     * @param json the failure as a line of JSON Lines
     * @throws IOException if it is not a failure of this version
     */
    public static Record failureRow(String json) throws IOException {
        return JSON.readValue(json, FailureRow.class);
    }

    /**
     * The claims of a Parquet file as JSON Lines, read as they are needed.
     *
     * @throws NotClaimsException if it is damaged, or has other columns
     * @throws IOException if it can't be read
     */
    public static InputStream lines(Path file) throws IOException {
        return new RowLines(rows(file), ParquetClaims::line);
    }

    private static CloseableIterator<ClaimRow> rows(Path file) throws IOException {
        try {
            return new CarpetReader<>(file.toFile(), ClaimRow.class)
                    .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
                    .iterator();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            NotClaimsException other =
                    new NotClaimsException("it is not a Parquet file of claims. " + NotClaimsException.READ);
            other.initCause(e);
            throw other;
        }
    }

    private static byte[] line(ClaimRow row) {
        try {
            return (JSON.writeValueAsString(row.asRecord()) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
