// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.Pieces;
import dev.hearsay.intake.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The documents of sources, one after another; one document is in memory at a time. A source is read from its beginning to its end
 * by one task, since ids depend on what came before in a file: the second record with an id is not the first.
 */
final class SourcePieces implements Iterator<Tuple2<Place, Piece>> {

    private final Iterator<NumberedSource> sources;
    private final IntakeOptions options;
    private @Nullable Pieces open;
    private @Nullable InputStream stream;
    private int number;
    private @Nullable Piece next;

    SourcePieces(Iterator<NumberedSource> sources, IntakeOptions options) {
        this.sources = sources;
        this.options = options;
        TaskContext task = TaskContext.get();
        if (task != null) {
            // a task that is stopped leaves this iterator where it is
            TaskCompletionListener closing = done -> close();
            task.addTaskCompletionListener(closing);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && (open != null || sources.hasNext())) {
            Pieces pieces = open;
            if (pieces == null) {
                NumberedSource begun = sources.next();
                number = begun.number();
                pieces = open(begun.source());
                open = pieces;
            }
            next = pieces.next();
            if (next == null) {
                close();
            }
        }
        return next != null;
    }

    private Pieces open(Source source) {
        InputStream in =
                source.streamed() ? new LateStream(() -> hadoop(source.file())) : InputStream.nullInputStream();
        stream = in;
        return new Pieces(source, in, options);
    }

    private static InputStream hadoop(String file) throws IOException {
        Path path = new Path(file);
        return path.getFileSystem(SparkHadoopUtil.get().conf()).open(path);
    }

    @Override
    public Tuple2<Place, Piece> next() {
        Piece piece = hasNext() ? next : null;
        if (piece == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return new Tuple2<>(new Place(number, piece.number()), piece);
    }

    private void close() {
        if (open != null) {
            open.close();
            open = null;
        }
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                // nothing was written
            }
            stream = null;
        }
    }
}
