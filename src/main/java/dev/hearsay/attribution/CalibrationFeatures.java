// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/**
 * What speaks for one attribution: probabilities by the model.
 *
 * @param cue of its likeliest cue word
 * @param source of the words of its source; without one, that no word is the source
 * @param content of the words of its content
 * @param edges of the begins and ends of its content
 * @param sourced whether it has a source
 */
record CalibrationFeatures(double cue, double source, double content, double edges, boolean sourced) {}
