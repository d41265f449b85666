// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.WindowWord;
import java.util.List;

/**
 * The words from which a cue is read, without marks.
 *
 * @param before directly before it
 * @param words of the cue
 * @param source the first words of the source
 * @param content the first words of the content
 */
record CueWords(List<WindowWord> before, List<WindowWord> words, List<WindowWord> source, List<WindowWord> content) {}
