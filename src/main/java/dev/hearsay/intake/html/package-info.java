// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Web pages: which part of a page is the article, its paragraphs as a browser shows them, and its facts from JSON-LD,
 * meta tags and the page itself; uses jsoup and Readability4J.
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.html;

import org.jspecify.annotations.NullMarked;
