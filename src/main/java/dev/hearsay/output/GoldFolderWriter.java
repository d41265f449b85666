// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims as a gold standard that {@code hearsay evaluate} reads and {@code training/} learns from: {@code text/NAME.txt},
 * {@code attributions/NAME_review.ann} in brat's standoff format, {@code metadata.tsv} with days of publication, {@code
 * speakers.tsv} with speakers and the dates that articles state, and {@code articles.tsv}, which says which article NAME is.
 * Texts and offsets are as {@link BratWriter} has them.
 */
public final class GoldFolderWriter implements ClaimWriter {

    private static final String ANNOTATOR = "_review.ann";
    private static final String UNSTATED = "-";

    private final Path folder;
    private final BratIndex index;
    private final StringBuilder metadata =
            new StringBuilder(line("filename", "publication_date", "publisher", "author", "title"));
    private final StringBuilder speakers =
            new StringBuilder(line("doc", "attribution", "speaker", "type", "date", "date_text", "addressee", "role"));

    /**
     * A writer into a folder.
     *
     * @param folder is made if it isn't there
     * @throws IOException if it can't be written, or has something in it, which would be taken for gold, too
     */
    public GoldFolderWriter(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new IOException("the folder is not empty, and what is in it would count as gold: name a new one");
            }
        }
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        this.index = new BratIndex(folder);
    }

    @Override
    public void write(Article article, List<Claim> claims) throws IOException {
        BratText text = new BratText(article);
        BratAnnotations annotations = new BratAnnotations(text);
        claims.forEach(annotations::add);
        String name = index.nameOf(article);
        Files.writeString(folder.resolve("text").resolve(name + ".txt"), text.text());
        Files.writeString(
                folder.resolve("attributions").resolve(name + ANNOTATOR),
                UnpairedSurrogates.replaced(annotations.toString()));
        metadata.append(line(
                name + ".txt",
                Objects.toString(article.metadata().published(), null),
                article.metadata().publisher(),
                article.metadata().byline(),
                article.metadata().title()));
        for (int i = 0; i < claims.size(); i++) {
            speakers.append(speaker(name, i, claims.get(i)));
        }
    }

    private static String speaker(String name, int number, Claim claim) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(Integer.toString(number));
        String names = claim.speakers().stream().map(Speaker::name).collect(Collectors.joining(" ; "));
        cells.add(names.isEmpty() ? UNSTATED : names);
        cells.add(claim.speaker().map(speaker -> Words.of(speaker.type())).orElse(UNSTATED));
        boolean stated =
                claim.date().basis() == DateBasis.EXPRESSION || claim.date().basis() == DateBasis.EVENT;
        cells.add(stated ? stated(claim.date().value()) : UNSTATED);
        cells.add(stated ? stated(words(claim.date().passage())) : UNSTATED);
        cells.add(stated(words(claim.addressee())));
        cells.add(stated(claim.speaker().map(Speaker::role).orElse(null)));
        return line(cells.toArray(String[]::new));
    }

    private static String stated(@Nullable String value) {
        return value == null ? UNSTATED : value;
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }

    private static String line(@Nullable String... cells) {
        return UnpairedSurrogates.replaced(TabularForm.TSV.line(Arrays.asList(cells)));
    }

    /** Writes the tables of all articles. */
    @Override
    public void close() throws IOException {
        Files.writeString(folder.resolve("metadata.tsv"), metadata);
        Files.writeString(folder.resolve("speakers.tsv"), speakers);
    }
}
