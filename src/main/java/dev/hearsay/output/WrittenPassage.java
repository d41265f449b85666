// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article as a claims file gives them.
 *
 * @param path where in the claim, such as {@code source}, {@code speakers[1].anonymity}, {@code content.verbatim[0]}
 *     or {@code sentences[2]}
 * @param text that the spans are said to hold, joined by a space where there are several; null where the claim
 *     gives none
 * @param spans in order, in the unit of the claim
 */
public record WrittenPassage(String path, @Nullable String text, List<WrittenSpan> spans) {

    public WrittenPassage {
        spans = List.copyOf(spans);
    }
}
