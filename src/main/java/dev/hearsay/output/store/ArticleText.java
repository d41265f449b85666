// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A stored article.
 *
 * @param row its key in the database
 * @param identity what distinguishes it from every other; empty where it was never computed
 * @param facts in the form that the record of a claim has for its article
 * @param text as it was read, with U+FFFD for what can't be stored; empty where the database has none
 */
public record ArticleText(long row, String identity, ObjectNode facts, String text) {}
