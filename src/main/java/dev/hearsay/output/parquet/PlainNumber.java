// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.hearsay.output.FactJson;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes a number as the claim record has it: 1900, not 1900.0, and without an exponent. */
final class PlainNumber extends StdSerializer<Double> {

    private static final long serialVersionUID = 1;

    PlainNumber() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeTree(FactJson.number(BigDecimal.valueOf(value)));
    }
}
