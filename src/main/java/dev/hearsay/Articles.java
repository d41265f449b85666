// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.batch.ArticleTask;
import dev.hearsay.batch.Outcome;
import dev.hearsay.batch.StepStream;
import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Rejection;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.Sources;
import dev.hearsay.model.Article;
import dev.hearsay.model.Document;
import dev.hearsay.model.Metadata;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The articles in files and folders, in any format that Hearsay reads, one or many per file, also inside archives. In a folder,
 * the same files are read as by {@code hearsay extract}.
 *
 * <p>One document at a time is in memory. Close the stream, as with try-with-resources: it closes the file that is open.
 */
public final class Articles {

    private final Listing listing;
    private final Metadata defaults;
    private final IntakeOptions options;

    private Articles(Listing listing, Metadata defaults, IntakeOptions options) {
        this.listing = listing;
        this.defaults = defaults;
        this.options = options;
    }

    /**
     * The articles of paths. A path that can't be read is not an exception; it gives a rejection.
     *
     * @throws IllegalArgumentException if a path is not in the default file system, but for example in an archive opened as a
     *     file system
     */
    public static Articles in(Path... paths) {
        List<String> inputs = Arrays.stream(paths).map(Articles::input).toList();
        return new Articles(Sources.find(inputs), Metadata.NONE, IntakeOptions.DEFAULT);
    }

    private static String input(Path path) {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException(path + " is not a file on disk: give the archive that it lies in");
        }
        String input = path.toString();
        // a plain "-" would be standard input
        return input.equals("-") ? "./-" : input;
    }

    /** The same articles, where metadata that an article does not state, such as its date, is taken from {@code value}. */
    public Articles withDefaults(Metadata value) {
        return new Articles(listing, value, options);
    }

    /** The same articles, read with other options. */
    public Articles withOptions(IntakeOptions value) {
        return new Articles(listing, defaults, value);
    }

    /**
     * Reads the articles lazily, one after another. What can't be read is a {@link dev.hearsay.intake.Rejection} that says why;
     * everything else is a {@link dev.hearsay.intake.Reading}.
     */
    public Stream<ReadItem> read() {
        ArticleReader reader = new ArticleReader(options);
        Stream<ReadItem> missing = listing.failures().stream().map(failure -> new Rejection(failure, true));
        return Stream.concat(missing, pieces().flatMap(piece -> reader.read(piece, defaults).stream()));
    }

    /** Reads the articles lazily and applies {@code extractor} to each. */
    Stream<Outcome> extracted(Function<Article, Document> extractor) {
        ArticleTask task = new ArticleTask(options, defaults, extractor);
        Stream<Outcome> missing = listing.failures().stream().map(Outcome.Failed::new);
        return Stream.concat(missing, pieces().flatMap(piece -> task.run(piece).stream()));
    }

    private Stream<Piece> pieces() {
        StepStream steps =
                new StepStream(listing.sources(), Source::file, Map.of(), InputStream.nullInputStream(), options);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(steps, traits), false)
                .flatMap(step -> Stream.ofNullable(step.piece()))
                .onClose(steps::close);
    }
}
