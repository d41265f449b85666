// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Adapters over Apache OpenNLP: language detection and parts of speech, and another splitter. Public only because {@code dev.hearsay}
 * offers them as stages.
 */
@NullMarked
package dev.hearsay.opennlp;

import org.jspecify.annotations.NullMarked;
