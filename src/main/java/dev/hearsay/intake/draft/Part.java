// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.draft;

import dev.hearsay.pipeline.RejectedArticleException;
import org.jspecify.annotations.Nullable;

/** What a document holds at one place: an article, or an item without one. */
public sealed interface Part permits Draft, Part.NoArticle {

    /** The code of an item that is not an article and need not be one. */
    String NO_TEXT = "no-text";

    /** The code of a page whose article can't be found, though it should have one. */
    String NO_BODY = "no-body";

    /** The feed's own id; null where it gives none. */
    @Nullable String id();

    /** Whether that id counts within its file alone, as the number of a record does. */
    boolean local();

    /** The same part, with an id that counts within its file alone. */
    Part withLocalId();

    /**
     * An item that holds no article.
     *
     * @param id the feed's own id; null where it gives none
     * @param local whether that id counts within its file alone
     * @param reason what it holds instead, or what is wrong with it
     */
    record NoArticle(@Nullable String id, boolean local, RejectedArticleException reason) implements Part {

        /** An item whose id, if it has one, identifies it everywhere. */
        public NoArticle(@Nullable String id, RejectedArticleException reason) {
            this(id, false, reason);
        }

        @Override
        public NoArticle withLocalId() {
            return new NoArticle(id, true, reason);
        }
    }
}
