// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import org.jspecify.annotations.Nullable;

/**
 * What a written claim says about its article. Two are equal if they are of the same article, read at the same time.
 *
 * @param id the article's id
 * @param file where it was read from
 * @param sha256 of the bytes read; null if it was never known
 * @param title headline; null if unknown, as are the following
 * @param publisher agency or paper
 * @param url where it was published
 * @param published day of publication, ISO 8601
 * @param status {@code usable}, {@code withheld} or {@code canceled}
 * @param row its key in a database; negative in a file
 */
public record WrittenArticle(
        String id,
        String file,
        @Nullable String sha256,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        @Nullable String status,
        long row) {

    /** Whether it is of a database, which has the text. */
    public boolean isStored() {
        return row >= 0;
    }
}
