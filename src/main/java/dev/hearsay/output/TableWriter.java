// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Claims for a person at a terminal: a heading an article, a block a claim. Lines never take more than the width
 * given, and nothing in an article can send the terminal a command. Each article is flushed, so that a pager shows
 * it at once.
 */
public final class TableWriter implements ClaimWriter {

    /** The fewest columns that can be written for; a narrower terminal gets lines of that many. */
    public static final int MIN_WIDTH = 60;

    private final Writer out;
    private final int width;
    private final boolean shortened;
    private final Palette palette;
    private boolean first = true;

    /**
     * A writer to {@code out}.
     *
     * @param out in the terminal's character set
     * @param width in columns; {@value #MIN_WIDTH} if it is less than that
     * @param shortened whether long contents are cut, with a word on where the rest is
     * @param color whether colours may be used
     */
    public TableWriter(Writer out, int width, boolean shortened, boolean color) {
        this.out = out;
        this.width = Math.max(width, MIN_WIDTH);
        this.shortened = shortened;
        this.palette = new Palette(color);
    }

    @Override
    public void write(Article article, List<Claim> claims) throws IOException {
        StringBuilder text = new StringBuilder();
        if (!first) {
            text.append('\n');
        }
        first = false;
        new ArticleTable(article, claims, width, shortened, palette)
                .lines()
                .forEach(line -> text.append(line).append('\n'));
        out.append(text).flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
