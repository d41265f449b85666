// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of a data frame: a component is a column with its name in snake case, a record in a record is a struct, a list is
 * an array. A component may be null if its type is marked so.
 */
final class RecordRows {

    private static final Map<Type, DataType> SIMPLE = Map.of(
            String.class, DataTypes.StringType,
            boolean.class, DataTypes.BooleanType,
            int.class, DataTypes.IntegerType,
            Integer.class, DataTypes.IntegerType,
            long.class, DataTypes.LongType,
            double.class, DataTypes.DoubleType,
            Double.class, DataTypes.DoubleType,
            LocalDate.class, DataTypes.DateType);

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private RecordRows() {}

    /** The columns of a record's type. */
    static StructType schema(Class<? extends Record> type) {
        List<StructField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedType annotated = component.getAnnotatedType();
            String name = HUMP.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
            fields.add(DataTypes.createStructField(name, column(annotated), mayBeNull(annotated)));
        }
        return DataTypes.createStructType(fields);
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static DataType column(AnnotatedType annotated) {
        Type type = annotated.getType();
        DataType simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type instanceof Class<?> nested && nested.isRecord()) {
            return schema(nested.asSubclass(Record.class));
        }
        if (annotated instanceof AnnotatedParameterizedType list
                && ((ParameterizedType) type).getRawType().equals(List.class)) {
            return DataTypes.createArrayType(column(list.getAnnotatedActualTypeArguments()[0]), true);
        }
        throw new IllegalArgumentException("no column for " + type);
    }

    /** A record as a row. */
    static Row row(Record value) {
        return RowFactory.create(Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> cell(value(value, component)))
                .toArray());
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Record nested) {
            return row(nested);
        }
        return value instanceof List<?> list
                ? list.stream().map(RecordRows::cell).toArray()
                : value;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component can't be read: " + component, e);
        }
    }
}
