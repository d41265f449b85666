// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Adapters over Stanford CoreNLP: sentences, named entities, genders of names, and its quote attribution as the baseline.
 * Public only because {@code dev.hearsay} offers them as stages.
 */
@NullMarked
package dev.hearsay.corenlp;

import org.jspecify.annotations.NullMarked;
