// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.UUID;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * A single value of a Parquet table in JSON. Days and times are texts in the forms of ISO 8601; bytes that are not text
 * in UTF-8, such as a picture, are null.
 */
final class ParquetValue {

    private ParquetValue() {}

    /** Writes a value of a column that is a primitive type. */
    static void write(Group group, PrimitiveType column, int index, JsonGenerator json) throws IOException {
        String name = column.getName();
        LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
        switch (column.getPrimitiveTypeName()) {
            case BOOLEAN -> json.writeBoolean(group.getBoolean(name, index));
            case FLOAT -> json.writeNumber(group.getFloat(name, index));
            case DOUBLE -> json.writeNumber(group.getDouble(name, index));
            case INT32 -> number(group.getInteger(name, index), meaning, json);
            case INT64 -> number(group.getLong(name, index), meaning, json);
            case INT96 -> json.writeString(nanoTime(group.getInt96(name, index)).toString());
            case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(group.getBinary(name, index), meaning, json);
        }
    }

    private static void number(long value, @Nullable LogicalTypeAnnotation meaning, JsonGenerator json)
            throws IOException {
        if (meaning instanceof DateLogicalTypeAnnotation) {
            json.writeString(LocalDate.ofEpochDay(value).toString());
        } else if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
            json.writeString(time(value, timestamp));
        } else if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            json.writeNumber(BigDecimal.valueOf(value, decimal.getScale()));
        } else {
            json.writeNumber(value);
        }
    }

    private static String time(long value, TimestampLogicalTypeAnnotation timestamp) {
        Instant time = Instant.EPOCH.plus(value, unit(timestamp.getUnit()));
        return timestamp.isAdjustedToUTC()
                ? time.toString()
                : LocalDateTime.ofInstant(time, ZoneOffset.UTC).toString();
    }

    private static ChronoUnit unit(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
    }

    /** The older form of a point in time: nanoseconds of the day, then the Julian day. */
    private static Instant nanoTime(Binary value) {
        ByteBuffer bytes = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        long nanoseconds = bytes.getLong();
        return LocalDate.EPOCH
                .with(JulianFields.JULIAN_DAY, bytes.getInt())
                .atStartOfDay()
                .plusNanos(nanoseconds)
                .toInstant(ZoneOffset.UTC);
    }

    private static void bytes(Binary value, @Nullable LogicalTypeAnnotation meaning, JsonGenerator json)
            throws IOException {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            json.writeNumber(new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale()));
        } else if (meaning instanceof UUIDLogicalTypeAnnotation) {
            ByteBuffer bytes = value.toByteBuffer();
            json.writeString(new UUID(bytes.getLong(), bytes.getLong()).toString());
        } else {
            json.writeString(text(value));
        }
    }

    private static @Nullable String text(Binary value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(value.toByteBuffer())
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
