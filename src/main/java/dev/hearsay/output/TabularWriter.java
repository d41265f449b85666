// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims as rows with the columns of {@code docs/outputs.md}, below a header line: UTF-8 without a byte order mark,
 * {@code \n} on every platform. Values are those of the claim record, unchanged, also those that a spreadsheet would
 * take for a formula; only an unpaired surrogate, which UTF-8 has no form for, becomes U+FFFD. Without claims there is
 * the header line alone.
 */
public final class TabularWriter implements ClaimWriter {

    private final OutputStream out;
    private final TabularForm form;
    private final OffsetUnit unit;
    private boolean header;

    /**
     * A writer to {@code out}.
     *
     * @param out takes the rows of an article in one piece
     * @param form of the lines
     * @param unit that the offsets written count
     * @param header whether the header line is still to be written; false to append to rows that are there
     */
    public TabularWriter(OutputStream out, TabularForm form, OffsetUnit unit, boolean header) {
        this.out = out;
        this.form = form;
        this.unit = unit;
        this.header = header;
    }

    @Override
    public void write(Article article, List<Claim> claims) throws IOException {
        StringBuilder lines = new StringBuilder(header());
        ClaimJson json = new ClaimJson(article, unit);
        claims.forEach(claim -> lines.append(row(json.of(claim))));
        out.write(utf8(lines.toString()));
    }

    private String row(JsonNode claim) {
        List<@Nullable String> values = ClaimColumn.ALL.stream()
                .<@Nullable String>map(column -> column.value().apply(claim))
                .toList();
        return form.line(values);
    }

    /** The header line, once. */
    private String header() {
        if (!header) {
            return "";
        }
        header = false;
        return form.line(ClaimColumn.ALL.stream()
                .<@Nullable String>map(ClaimColumn::name)
                .toList());
    }

    @Override
    public void finish() throws IOException {
        out.write(utf8(header()));
    }

    @Override
    public void close() throws IOException {
        try (out) {
            finish();
        }
    }

    private static byte[] utf8(String text) {
        return UnpairedSurrogates.replaced(text).getBytes(StandardCharsets.UTF_8);
    }
}
