// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * The place of a speaker in the order of names.
 *
 * @param name of the speaker
 * @param id of the row, which differs where names don't
 */
public record SpeakerKey(String name, String id) {}
