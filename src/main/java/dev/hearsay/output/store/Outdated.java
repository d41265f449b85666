// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * An article that was not written, since the database has a later version of it.
 *
 * @param articleId its id
 * @param version that came
 * @param stored the later one
 */
public record Outdated(String articleId, String version, String stored) {}
