// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Containers of documents, each opened as a stream and within bounds: archives and compressed files (zip, tar, gzip,
 * Zstandard), web archives (WARC, ARC), mailboxes, and files of many records (JSON Lines, JSON arrays, tables).
 *
 * <p>What is public here is public for the other shelves of intake; it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.container;

import org.jspecify.annotations.NullMarked;
