// SPDX-License-Identifier: GPL-3.0-or-later
/** Adapters over Stanford CoreNLP: sentences, named entities, times, and its quote attribution as the baseline. */
@NullMarked
package dev.hearsay.corenlp;

import org.jspecify.annotations.NullMarked;
