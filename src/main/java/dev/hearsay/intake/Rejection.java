// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Failure;

/**
 * An item that gives no article.
 *
 * @param failure why
 * @param fault whether an article should have been there; false for items that feeds hold besides articles, such as a
 *     picture or a package of links
 */
public record Rejection(Failure failure, boolean fault) implements ReadItem {}
