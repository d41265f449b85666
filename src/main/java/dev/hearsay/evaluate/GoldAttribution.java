// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.List;

/**
 * One annotated attribution.
 *
 * @param source spans of who said it, in order, in code points; empty where the text names nobody
 * @param cue spans of the words that attribute
 * @param content spans of what was said
 */
public record GoldAttribution(List<CodePointSpan> source, List<CodePointSpan> cue, List<CodePointSpan> content) {

    public GoldAttribution {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
    }
}
