// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.io.Serializable;

/**
 * How much of a run's input is in the database, and what the run did there. An article counts once, however many
 * versions of it came, by what the run has made of it in the end. What a single write adds may be negative, as where a
 * later version has fewer claims.
 *
 * @param claims of these articles
 * @param added articles that were not there before the run
 * @param changed articles whose facts, text or claims were different before it
 * @param unchanged articles that were already there unchanged
 * @param withdrawn killed articles
 * @param emptied of the changed articles, those that had claims before and have none now
 */
public record Kept(long claims, long added, long changed, long unchanged, long withdrawn, long emptied)
        implements Serializable {

    public static final Kept NOTHING = new Kept(0, 0, 0, 0, 0, 0);

    /** All articles. */
    public long articles() {
        return added + changed + unchanged + withdrawn;
    }

    /** The difference since an earlier moment of the same run. */
    public Kept since(Kept earlier) {
        return new Kept(
                claims - earlier.claims,
                added - earlier.added,
                changed - earlier.changed,
                unchanged - earlier.unchanged,
                withdrawn - earlier.withdrawn,
                emptied - earlier.emptied);
    }

    public Kept plus(Kept more) {
        return new Kept(
                claims + more.claims,
                added + more.added,
                changed + more.changed,
                unchanged + more.unchanged,
                withdrawn + more.withdrawn,
                emptied + more.emptied);
    }
}
