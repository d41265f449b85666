// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * How much of what a run brought is in the database: fewer articles than it read, where several were versions of one.
 * What a single write adds may be negative, as where a later version has fewer claims.
 *
 * @param articles each counted once
 * @param claims of these articles
 */
public record Kept(long articles, long claims) {

    public static final Kept NOTHING = new Kept(0, 0);

    public Kept plus(Kept more) {
        return new Kept(articles + more.articles, claims + more.claims);
    }
}
