// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.review;

import dev.hearsay.output.WrittenSpan;
import java.util.List;

/**
 * Words of the article.
 *
 * @param text of the spans, joined by a space where there are several
 * @param spans in order, at least one, in code points of the article's text
 */
public record ReviewedPassage(String text, List<WrittenSpan> spans) {

    public ReviewedPassage {
        spans = List.copyOf(spans);
    }
}
