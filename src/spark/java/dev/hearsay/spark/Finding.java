// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.batch.Outcome;
import java.io.Serializable;

/**
 * The result for one article.
 *
 * @param place of the article's document
 * @param item number of the article in its document, from 0
 * @param outcome its claims, or why there are none
 */
record Finding(Place place, int item, Outcome outcome) implements Serializable {}
