// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * One writer per form, the reader of written claims, and the proof that their offsets hold. {@link
 * dev.hearsay.output.RecordField} is the table of the record's fields, from which the forms are derived.
 *
 * <p>{@code RecordField}, {@code RecordKind}, {@code RecordSubject}, {@code RecordTree} and {@code StoredIn} are public only for
 * {@code output.store}.
 */
@NullMarked
package dev.hearsay.output;

import org.jspecify.annotations.NullMarked;
