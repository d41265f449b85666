// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A speaker of an article that was found to be the same person as one of another.
 *
 * @param appearance id of the speaker in the article
 * @param name as the article has it
 * @param article id of the article
 * @param identity of the article
 * @param title of the article; null if unknown
 * @param published day of publication; null if unknown
 */
public record MergedSpeaker(
        String appearance,
        String name,
        String article,
        String identity,
        @Nullable String title,
        @Nullable String published) {

    /** What {@link #of} reads of an appearance and its article. */
    static String columns(String appearance, String article) {
        return "%1$s.appearance, %1$s.name, %2$s.id, %2$s.identity, %2$s.title, %2$s.published"
                .formatted(appearance, article);
    }

    /** @param from the first of the columns; null if it is null */
    static @Nullable MergedSpeaker of(ResultSet row, int from) throws SQLException {
        String article = row.getString(from + 2);
        return article == null
                ? null
                : new MergedSpeaker(
                        row.getString(from),
                        row.getString(from + 1),
                        article,
                        row.getString(from + 3),
                        row.getString(from + 4),
                        row.getString(from + 5));
    }
}
