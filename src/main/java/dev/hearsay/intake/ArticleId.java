// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.document.WebAddress;
import dev.hearsay.intake.draft.FeedIds;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.record.RecordIds;
import dev.hearsay.model.Identity;
import dev.hearsay.model.Identity.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article, and how far it identifies the article.
 *
 * @param shown the id as claims give it
 * @param everywhere whether it identifies the article wherever the article is read
 * @param record the part of it that is the record's own id, with the mark in front; empty if the record has none
 */
record ArticleId(String shown, boolean everywhere, String record) {

    /** Occurs in no path, hash or address, so that different pairs of parts never give the same value. */
    private static final char END = '\0';

    /**
     * The feed's id if it is valid everywhere; otherwise the piece's id, followed by the record's own id or, if there
     * are several items, by the item's number.
     *
     * @param recordIds of the items of this document so far
     * @param number of the item, from 1
     * @param of how many items
     */
    static ArticleId of(Piece piece, Part part, RecordIds recordIds, int number, int of) {
        String own = part.id() == null ? "" : part.id().strip();
        String around = piece.content().id();
        if (!own.isEmpty()) {
            if (!part.local() && !FeedIds.isNumber(own)) {
                return new ArticleId(own, true, "");
            }
            String holder = around == null ? piece.scope().holder() : around;
            String record = piece.scope().suffix(own, recordIds.earlier(holder, part));
            return new ArticleId(holder + record, around != null, record);
        }
        String plain = around == null ? piece.id() : around;
        return new ArticleId(of == 1 ? plain : plain + "#" + number, around != null, "");
    }

    /**
     * What distinguishes the article from every other: its id if that is valid everywhere; otherwise the address at
     * which it was published, with the record's own id; otherwise its place in its file or, in a stream, its text.
     *
     * @param url given by the article or its surroundings; null for none
     * @param sha256 of the document
     */
    Identity identity(@Nullable String url, Piece piece, String sha256) {
        if (everywhere) {
            return new Identity(Basis.ID, shown);
        }
        String address = WebAddress.ofArticle(url);
        if (address != null) {
            return new Identity(Basis.URL, record.isEmpty() ? address : address + END + record);
        }
        String inside = shown.startsWith(piece.source())
                ? shown.substring(piece.source().length())
                : shown;
        String origin = piece.scope().origin();
        return origin == null
                ? new Identity(Basis.TEXT, sha256 + END + inside)
                : new Identity(Basis.PLACE, origin + END + inside);
    }
}
