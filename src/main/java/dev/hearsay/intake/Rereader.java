// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.file.FilePlace;
import dev.hearsay.model.Article;
import dev.hearsay.model.Failure;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.Closeable;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles again from where their claims say they were: a file, an archive's entry after {@code "!/"}, one of
 * many records. For claims in file order, a file is read through once; it is opened again for an article further back.
 * For use by one thread.
 */
public final class Rereader implements Closeable {

    private final List<Path> folders;
    private final ArticleReader reader;
    private final Metadata defaults;
    private final Function<Source, Pieces> opener;
    private @Nullable FileCursor cursor;

    /**
     * Creates a reader of files.
     *
     * @param folders to which file names may be relative, in the order in which they are tried
     * @param options with which they were read before
     */
    public Rereader(List<Path> folders, IntakeOptions options) {
        this(folders, options, Metadata.NONE);
    }

    /**
     * Creates a reader of files.
     *
     * @param folders as in the other constructor
     * @param options likewise
     * @param defaults what applies in {@link #read} unless a document says otherwise
     */
    public Rereader(List<Path> folders, IntakeOptions options, Metadata defaults) {
        this(folders, options, defaults, source -> new Pieces(source, InputStream.nullInputStream(), options));
    }

    Rereader(List<Path> folders, IntakeOptions options, Metadata defaults, Function<Source, Pieces> opener) {
        this.folders = List.copyOf(folders);
        this.reader = new ArticleReader(options);
        this.defaults = defaults;
        this.opener = opener;
    }

    /**
     * The article of a claim. If the file, or the archive's entry, holds only one article, it is that one, whatever its
     * id.
     *
     * @param file as the claim gives it
     * @param id of the article
     * @throws NoSuchFileException if the file is gone
     * @throws RejectedArticleException if it is no longer an article, and with the code {@code missing-article} if none
     *     of those in the file has the id
     */
    public Article read(String file, String id) throws NoSuchFileException {
        return reading(file, id).article();
    }

    /**
     * Like {@link #read}, with what is known about the reading.
     *
     * @throws NoSuchFileException if the file is gone
     * @throws RejectedArticleException as {@link #read} does
     */
    public Reading reading(String file, String id) throws NoSuchFileException {
        FilePlace place = FilePlace.of(file, folders);
        FileCursor open = cursor;
        if (open == null || !open.file().equals(place.outer())) {
            close();
            open = new FileCursor(place.outer(), reader, defaults, opener);
            cursor = open;
        }
        ReadItem item = open.find(place.inside(), id);
        if (item == null) {
            throw new RejectedArticleException(
                    "missing-article", "none of the articles there has the id '" + id + "' any more");
        }
        return reading(item);
    }

    /**
     * The only article at a place.
     *
     * @param file a file, followed by {@code "!/"} and an archive's entry, and by {@code "#"} and a number if it holds
     *     several
     * @param otherwise what applies unless the document says otherwise
     * @throws NoSuchFileException if the file isn't there
     * @throws RejectedArticleException if it can't be read, and with the code {@code several} if there is more than one
     */
    public Reading readOnly(String file, Metadata otherwise) throws NoSuchFileException {
        FilePlace place = FilePlace.of(file, folders);
        ReadItem only = null;
        Source source = Source.of(place.outer());
        try (Pieces pieces = opener.apply(source)) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                for (PlacedItem item : PlacedItem.of(source, piece, reader.read(piece, otherwise))) {
                    if (item.isAt(place.inside())) {
                        if (only instanceof Rejection && item.item() instanceof Rejection) {
                            continue;
                        }
                        if (only != null) {
                            throw new RejectedArticleException(
                                    "several",
                                    "holds more than one article: name one of them behind the file, as in "
                                            + file(source, item));
                        }
                        only = item.item();
                    }
                }
            }
        }
        if (only == null) {
            throw new RejectedArticleException("missing-article", "there is no '" + place.inside() + "' in this file");
        }
        return reading(only);
    }

    /** The name that a user gives an item. */
    private static String file(Source source, PlacedItem item) {
        return source.file() + (item.own() ? item.file() : item.suffix());
    }

    private static Reading reading(ReadItem item) {
        if (item instanceof Rejection rejection) {
            Failure failure = rejection.failure();
            throw new RejectedArticleException(failure.code(), failure.message(), failure.line(), failure.column());
        }
        return (Reading) item;
    }

    @Override
    public void close() {
        if (cursor != null) {
            cursor.close();
            cursor = null;
        }
    }
}
