// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.text;

import dev.hearsay.pipeline.Paragraphs;
import java.util.List;

/** The paragraphs of plain text in a field, each on one line. */
public final class PlainParagraphs {

    private PlainParagraphs() {}

    public static List<String> of(String text) {
        return Paragraphs.of(text).stream()
                .map(span -> Blanks.collapse(span.in(text)))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
