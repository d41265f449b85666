// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.Pieces;
import dev.hearsay.intake.Source;
import java.io.Closeable;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The pieces of many sources, one after another; a source is opened when it is its turn. */
public final class PieceStream implements Iterator<Piece>, Closeable {

    private final Iterator<Source> sources;
    private final InputStream standardInput;
    private final IntakeOptions options;
    private @Nullable Pieces open;
    private @Nullable Piece next;

    /** @param standardInput for the source {@code -} */
    public PieceStream(List<Source> sources, InputStream standardInput, IntakeOptions options) {
        this.sources = sources.iterator();
        this.standardInput = standardInput;
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (open == null) {
                if (!sources.hasNext()) {
                    return false;
                }
                open = new Pieces(sources.next(), standardInput, options);
            }
            next = open.next();
            if (next == null) {
                open.close();
                open = null;
            }
        }
        return true;
    }

    @Override
    public Piece next() {
        Piece piece = hasNext() ? next : null;
        if (piece == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return piece;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
