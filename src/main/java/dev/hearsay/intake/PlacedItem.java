// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.List;

/**
 * An item of a file, and its place in the file.
 *
 * @param file what follows the outer file's name in the name of its file, such as {@code "!/day/a.xml"}; empty for the
 *     file itself
 * @param id of the article
 * @param suffix what follows the outer file's id in its id, such as {@code "!/day/a.xml"} or {@code "#17"}; the id
 *     itself where the feed gives one
 * @param own whether the feed gives the id
 */
record PlacedItem(String file, String id, String suffix, boolean own, ReadItem item) {

    static List<PlacedItem> of(Source source, Piece piece, List<ReadItem> items) {
        String file = inside(source, piece);
        return items.stream().map(item -> of(source, file, item)).toList();
    }

    /** What follows the outer file's name in the name of a piece's file. */
    static String inside(Source source, Piece piece) {
        return piece.file().substring(source.file().length());
    }

    private static PlacedItem of(Source source, String file, ReadItem item) {
        String id = item instanceof Reading reading
                ? reading.article().id()
                : ((Rejection) item).failure().articleId();
        boolean own = !id.startsWith(source.id());
        return new PlacedItem(file, id, own ? id : id.substring(source.id().length()), own, item);
    }

    /**
     * Whether this is the article of a claim with that id. An id that doesn't come from a feed begins with a path below
     * an input that is no longer known, so only its end counts; earlier versions wrote a record's own id with nothing
     * before it.
     */
    boolean hasId(String wanted) {
        return own ? id.equals(wanted) : wanted.endsWith(suffix) || suffix.equals(IdScope.MARK + wanted);
    }

    /** Whether a place that a user names inside the file means this item, perhaps among others. */
    boolean isAt(String place) {
        return place.isEmpty()
                || file.equals(place)
                || file.startsWith(place + "!/")
                || suffix.equals(place)
                || place.equals(file + "#" + id);
    }
}
