// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.hearsay.intake.document.Content;
import java.io.IOException;
import java.io.Reader;

/** Comma-separated values (RFC 4180), also with another delimiter. */
public final class CsvSyntax {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Content.DEFAULT_LIMIT)
                    .build())
            .build();

    private CsvSyntax() {}

    public static CsvParser parser(Reader reader, char delimiter) throws IOException {
        CsvParser parser = FACTORY.createParser(reader);
        parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(delimiter));
        return parser;
    }
}
