// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * What a database has of people.
 *
 * @param people persons, organizations and places that speak
 * @param several those in several articles
 * @param merges appearances that were found to be the same as another
 * @param decisions of users that stand
 * @param withoutIdentity articles of an earlier version, which can't be resolved
 */
public record PeopleCounts(long people, long several, long merges, long decisions, long withoutIdentity) {}
