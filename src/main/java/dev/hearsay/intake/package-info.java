// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From bytes to {@link dev.hearsay.model.Article}. {@link dev.hearsay.intake.Sources} finds files, {@link
 * dev.hearsay.intake.Pieces} opens them and what they contain, and {@link dev.hearsay.intake.ArticleReader} reads the
 * articles; {@link dev.hearsay.intake.Rereader} finds the article of a claim again.
 *
 * <p>This package and the settings in {@code intake.document} are the API. The shelves below ({@code intake.html}, {@code
 * intake.wire} and so on) hold one kind of format or text each and are not.
 */
@NullMarked
package dev.hearsay.intake;

import org.jspecify.annotations.NullMarked;
