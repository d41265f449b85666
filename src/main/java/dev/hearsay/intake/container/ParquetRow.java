// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hearsay.intake.record.JsonSyntax;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** A row of a Parquet table as a JSON object: groups are objects, lists arrays, and maps objects by their keys. */
final class ParquetRow {

    private final JsonGenerator json;

    private ParquetRow(JsonGenerator json) {
        this.json = json;
    }

    /** In UTF-8. */
    static byte[] json(Group row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonSyntax.FACTORY.createGenerator(bytes)) {
            new ParquetRow(json).object(row);
        }
        return bytes.toByteArray();
    }

    private void object(Group group) throws IOException {
        json.writeStartObject();
        for (Type field : group.getType().getFields()) {
            json.writeFieldName(field.getName());
            field(group, field);
        }
        json.writeEndObject();
    }

    private void field(Group group, Type field) throws IOException {
        int count = group.getFieldRepetitionCount(field.getName());
        if (field.isRepetition(Type.Repetition.REPEATED)) {
            json.writeStartArray();
            for (int i = 0; i < count; i++) {
                value(group, field, i);
            }
            json.writeEndArray();
        } else if (count == 0) {
            json.writeNull();
        } else {
            value(group, field, 0);
        }
    }

    private void value(Group group, Type field, int index) throws IOException {
        if (field.isPrimitive()) {
            ParquetValue.write(group, field.asPrimitiveType(), index, json);
        } else if (field.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
            list(group.getGroup(field.getName(), index));
        } else if (field.getLogicalTypeAnnotation() instanceof MapLogicalTypeAnnotation) {
            map(group.getGroup(field.getName(), index));
        } else {
            object(group.getGroup(field.getName(), index));
        }
    }

    /** Its elements are each in a group of their own; older programs leave that out (LogicalTypes.md, "Lists"). */
    private void list(Group list) throws IOException {
        Type repeated = list.getType().getType(0);
        boolean wrapped = !repeated.isPrimitive() && repeated.asGroupType().getFieldCount() == 1;
        json.writeStartArray();
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            if (wrapped) {
                Group element = list.getGroup(0, i);
                field(element, element.getType().getType(0));
            } else {
                value(list, repeated, i);
            }
        }
        json.writeEndArray();
    }

    private void map(Group map) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < map.getFieldRepetitionCount(0); i++) {
            Group pair = map.getGroup(0, i);
            GroupType type = pair.getType();
            json.writeFieldName(pair.getValueToString(0, 0));
            if (type.getFieldCount() > 1) {
                field(pair, type.getType(1));
            } else {
                json.writeNull();
            }
        }
        json.writeEndObject();
    }
}
