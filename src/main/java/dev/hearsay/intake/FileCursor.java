// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Metadata;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Searches a file for its articles: forward to the end, then once more from the start. */
final class FileCursor implements Closeable {

    /** No feed's id begins with this. */
    private static final String UNKNOWN = "\0";

    private final Source source;
    private final ArticleReader reader;
    private final Metadata defaults;
    private final Function<Source, Pieces> opener;
    private final SeenItems seen = new SeenItems();
    private final Deque<PlacedItem> waiting = new ArrayDeque<>();
    private Pieces pieces;
    private @Nullable Piece ahead;
    private @Nullable PlacedItem last;
    private boolean atStart = true;
    private boolean complete;
    private String group = UNKNOWN;
    private int inGroup;

    FileCursor(Path file, ArticleReader reader, Metadata defaults, Function<Source, Pieces> opener) {
        this.source = Source.of(UNKNOWN, file);
        this.reader = reader;
        this.defaults = defaults;
        this.opener = opener;
        this.pieces = opener.apply(source);
        this.ahead = pieces.next();
    }

    Path file() {
        return Path.of(source.file());
    }

    /**
     * The item of a document inside the file.
     *
     * @param place as {@link PlacedItem#file()}
     * @param id of the item; need not match at a place with only one item
     * @return null if it isn't there
     */
    @Nullable ReadItem find(String place, String id) {
        PlacedItem found = last;
        if (found == null || !found.file().equals(place) || !found.hasId(id)) {
            found = search(place, id);
        }
        last = found;
        return found == null ? null : found.item();
    }

    private @Nullable PlacedItem search(String place, String id) {
        if (complete && !seen.mayHold(place, id)) {
            return null;
        }
        boolean whole = atStart;
        PlacedItem found = forward(place, id);
        if (found == null && !whole && seen.mayHold(place, id)) {
            restart();
            found = forward(place, id);
        }
        return found;
    }

    private @Nullable PlacedItem forward(String place, String id) {
        atStart = false;
        for (PlacedItem item = take(place); item != null; item = take(place)) {
            boolean alone = inGroup == 1 && isEndOfGroup();
            if (alone) {
                seen.alone(item.file());
            }
            if (item.file().equals(place) && (item.hasId(id) || alone)) {
                return item;
            }
        }
        return null;
    }

    /** The next item of a document at {@code place}; others are skipped unread. */
    private @Nullable PlacedItem take(String place) {
        while (waiting.isEmpty() && ahead != null) {
            Piece piece = ahead;
            ahead = pieces.next();
            String inside = PlacedItem.inside(source, piece);
            if (inside.equals(place)) {
                waiting.addAll(PlacedItem.of(source, piece, reader.read(piece, defaults)));
            } else {
                seen.unread(inside);
            }
        }
        PlacedItem item = waiting.poll();
        if (item == null) {
            complete = true;
            return null;
        }
        seen.item(item);
        inGroup = item.file().equals(group) ? inGroup + 1 : 1;
        group = item.file();
        return item;
    }

    private boolean isEndOfGroup() {
        return waiting.isEmpty()
                && (ahead == null || !PlacedItem.inside(source, ahead).equals(group));
    }

    private void restart() {
        close();
        waiting.clear();
        group = UNKNOWN;
        inGroup = 0;
        pieces = opener.apply(source);
        ahead = pieces.next();
    }

    @Override
    public void close() {
        pieces.close();
    }
}
