// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Claim records, one a line: UTF-8, {@code \n} on every platform, nothing escaped that JSON allows unescaped. An
 * article without claims gives no line.
 */
public final class JsonLinesWriter implements ClaimWriter {

    private final OutputStream out;
    private final OffsetUnit unit;

    /**
     * A writer to {@code out}.
     *
     * @param out takes the lines of an article in one piece
     * @param unit that the offsets written count
     */
    public JsonLinesWriter(OutputStream out, OffsetUnit unit) {
        this.out = out;
        this.unit = unit;
    }

    @Override
    public void write(Article article, List<Claim> claims) throws IOException {
        ClaimJson json = new ClaimJson(article, unit);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Claim claim : claims) {
            lines.writeBytes(JsonText.line(json.of(claim)));
        }
        lines.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
