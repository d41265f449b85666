// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

/**
 * What the confidence of an attribution is computed from: probabilities given by the model.
 *
 * @param cue of its most probable cue word
 * @param source of the words of its source; without a source, that no word belongs to one
 * @param content of the words of its content
 * @param edges of the first and last words of its content as such
 * @param sourced whether it has a source
 */
record CalibrationFeatures(double cue, double source, double content, double edges, boolean sourced) {}
