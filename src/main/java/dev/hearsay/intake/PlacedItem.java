// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.List;

/**
 * An item of a file, and where in the file it is.
 *
 * @param file what its file has behind the name of the outer one, such as {@code "!/day/a.xml"}; empty for the file
 *     itself
 * @param id of the article
 * @param suffix what its id has behind that of the outer file, such as {@code "!/day/a.xml"} or {@code "#17"}; the
 *     id itself where the feed gives one
 * @param own whether the feed gives the id
 */
record PlacedItem(String file, String id, String suffix, boolean own, ReadItem item) {

    static List<PlacedItem> of(Source source, Piece piece, List<ReadItem> items) {
        String file = inside(source, piece);
        return items.stream().map(item -> of(source, file, item)).toList();
    }

    /** What the file of a piece has behind the name of the outer one. */
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
     * Whether this is the article of a claim with an id. An id that no feed gave begins with the path below an input
     * that nobody knows any more, so only its end counts; earlier versions wrote a record's own id without anything before it.
     */
    boolean hasId(String wanted) {
        return own ? id.equals(wanted) : wanted.endsWith(suffix) || suffix.equals(IdScope.MARK + wanted);
    }

    /** Whether a person who names a place inside the file means this, perhaps among others. */
    boolean isAt(String place) {
        return place.isEmpty()
                || file.equals(place)
                || file.startsWith(place + "!/")
                || suffix.equals(place)
                || place.equals(file + "#" + id);
    }
}
