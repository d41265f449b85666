// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

/** The result of reading one item of a document: an article, or why there is none. */
public sealed interface ReadItem permits Reading, Rejection {}
