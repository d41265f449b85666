// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What is given to the readers of all formats: the bytes of a document, its format, the fields and limits that a user
 * sets, and the notes that readers leave. It depends on no other shelf.
 *
 * <p>{@link dev.hearsay.intake.document.Content}, {@link dev.hearsay.intake.document.Format}, {@link
 * dev.hearsay.intake.document.FieldMap}, {@link dev.hearsay.intake.document.ArchiveLimits} and {@link
 * dev.hearsay.intake.document.Note} belong to the API. What else is public here is public for the other shelves of intake;
 * it is not part of the API.
 */
@NullMarked
package dev.hearsay.intake.document;

import org.jspecify.annotations.NullMarked;
