// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.intake.document.WebAddress;
import dev.hearsay.model.Identity;
import dev.hearsay.model.Identity.Basis;
import org.jspecify.annotations.Nullable;

/** The identity of an article so far as its claims tell it: its id, unless that is only the name of a file, which others may have. */
final class ClaimedIdentity {

    private static final char END = '\0';
    private static final char MARK = '#';

    private ClaimedIdentity() {}

    /**
     * The identity.
     *
     * @param id of the article
     * @param file where it was read
     * @param url where it was published; null if unknown
     */
    static Identity of(String id, String file, @Nullable String url) {
        int mark = id.indexOf(MARK);
        String holder = mark < 0 ? id : id.substring(0, mark);
        if (!file.endsWith(holder)) {
            return new Identity(Basis.ID, id);
        }
        String record = id.substring(holder.length());
        String address = WebAddress.ofArticle(url);
        if (address != null) {
            return new Identity(Basis.URL, record.isEmpty() ? address : address + END + record);
        }
        return new Identity(Basis.PLACE, file + END + record);
    }
}
