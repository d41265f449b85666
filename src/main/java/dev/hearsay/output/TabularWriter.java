// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims as rows with the columns of {@code docs/outputs.md}, below a header line: UTF-8, {@code \n} on every platform.
 * Values are those of the claim record, unchanged unless the layout guards formulas; only an unpaired surrogate, which
 * UTF-8 has no form for, becomes U+FFFD. Without claims there is the header line alone.
 */
public final class TabularWriter implements ClaimWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OutputStream out;
    private final TabularForm form;
    private final OffsetUnit unit;
    private final TabularLayout layout;
    private final List<ClaimColumn> columns;
    private boolean header;

    /**
     * A writer to {@code out}.
     *
     * @param out takes the rows of an article in one piece
     * @param form of the lines
     * @param unit that the offsets written count
     * @param layout the columns, and what is done for spreadsheets
     * @param header whether the header line is still to be written; false to append to rows that are there
     */
    public TabularWriter(OutputStream out, TabularForm form, OffsetUnit unit, TabularLayout layout, boolean header) {
        this.out = out;
        this.form = form;
        this.unit = unit;
        this.layout = layout;
        this.columns = layout.chosen();
        this.header = header;
    }

    @Override
    public void write(Article article, List<Claim> claims) throws IOException {
        StringBuilder lines = new StringBuilder(header());
        ClaimJson json = new ClaimJson(article, unit);
        claims.forEach(claim -> lines.append(row(ClaimColumn.Row.of(json.of(claim), article, claim))));
        out.write(utf8(lines.toString()));
    }

    private String row(ClaimColumn.Row claim) {
        List<@Nullable String> values = columns.stream()
                .<@Nullable String>map(column -> value(column, claim))
                .toList();
        return form.line(values);
    }

    private @Nullable String value(ClaimColumn column, ClaimColumn.Row claim) {
        String value = column.value().apply(claim);
        return value == null ? null : layout.safe(value);
    }

    /** The header line, once. */
    private String header() {
        if (!header) {
            return "";
        }
        header = false;
        List<@Nullable String> names =
                columns.stream().<@Nullable String>map(ClaimColumn::name).toList();
        return (layout.byteOrderMark() ? BYTE_ORDER_MARK : "") + form.line(names);
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
