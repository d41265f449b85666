// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;

/**
 * The words that attribute.
 *
 * @param passage the words
 * @param lemma of the head word, such as {@code say}
 * @param stance how the source stands to the content
 * @param negated whether the cue is denied ("did not say")
 */
public record Cue(Passage passage, String lemma, Stance stance, boolean negated) implements Serializable {}
