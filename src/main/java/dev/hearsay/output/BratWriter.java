// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Claims as a folder that the annotation tool brat shows: for each article {@code NAME.txt}, its text, and
 * {@code NAME.ann}, the claims in its standoff format, with offsets in code points; {@code articles.tsv} says which
 * article NAME is, and {@code annotation.conf} lists the types for brat. UTF-8, {@code \n}. An article that is written
 * again replaces its files; other files in the folder stay.
 *
 * <p>The text is the article's, code point for code point, but for three things that brat can't have: a carriage
 * return before a line feed is a space, one alone is a line feed, and an unpaired surrogate is U+FFFD. A span that
 * runs over a line's end has a part for each line.
 */
public final class BratWriter implements ClaimWriter {

    private static final String CONFIGURATION = "annotation.conf";

    private final Path folder;
    private final BratIndex index;

    /**
     * A writer into a folder.
     *
     * @param folder is made if it isn't there; an {@code annotation.conf} that it holds is kept
     * @throws IOException if it can't be made or written to
     */
    public BratWriter(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        Path configuration = folder.resolve(CONFIGURATION);
        if (!Files.exists(configuration)) {
            try (InputStream in = Objects.requireNonNull(BratWriter.class.getResourceAsStream(CONFIGURATION))) {
                Files.write(configuration, in.readAllBytes());
            }
        }
        this.index = new BratIndex(folder);
    }

    @Override
    public void write(Article article, List<Claim> claims) throws IOException {
        BratText text = new BratText(article);
        BratAnnotations annotations = new BratAnnotations(text);
        claims.forEach(annotations::add);
        String name = index.nameOf(article);
        Files.writeString(folder.resolve(name + ".txt"), text.text());
        // brat shows a text once it has annotations, so they come last
        Files.writeString(folder.resolve(name + ".ann"), UnpairedSurrogates.replaced(annotations.toString()));
    }

    /** Does nothing: each article's files are closed when it is written. */
    @Override
    public void close() {}
}
