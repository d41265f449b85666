// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import org.jspecify.annotations.Nullable;

/**
 * Who said a claim, as a reviewer sees it.
 *
 * @param name as a reader would name the speaker
 * @param entity of the article, such as {@code e_12ab}; null if the reviewer wrote the name
 */
public record ReviewedSpeaker(String name, @Nullable String entity) {}
