// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.List;

/**
 * One annotated attribution.
 *
 * @param source spans of the source, in order, in code points; empty if the text names none
 * @param cue spans of the cue
 * @param content spans of the content
 */
public record GoldAttribution(List<CodePointSpan> source, List<CodePointSpan> cue, List<CodePointSpan> content) {

    public GoldAttribution {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
    }
}
