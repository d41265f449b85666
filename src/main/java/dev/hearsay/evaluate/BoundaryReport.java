// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Writes the counts of sentence splitters side by side. */
public final class BoundaryReport {

    private static final int LABEL_WIDTH = 46;

    private BoundaryReport() {}

    /**
     * A table with a column for each splitter and a line for each count.
     *
     * @param splitters the counts by the splitter's name, in the order of the columns
     */
    public static List<String> lines(Map<String, BoundaryCounts> splitters) {
        List<String> lines = new ArrayList<>();
        StringBuilder heading = new StringBuilder(" ".repeat(LABEL_WIDTH));
        splitters.keySet().forEach(name -> heading.append("  ").append(right(name, width(name))));
        lines.add(heading.toString());
        lines.add(line("articles", splitters, BoundaryCounts::articles));
        lines.add(line("sentences", splitters, BoundaryCounts::sentences));
        lines.add(line("cuts inside paragraphs", splitters, BoundaryCounts::boundaries));
        lines.add(line("  inside a gold source or cue (wrong)", splitters, BoundaryCounts::insideRole));
        lines.add(line("  inside a quotation", splitters, BoundaryCounts::insideQuotation));
        lines.add(line("    after no . ! ? … (wrong)", splitters, BoundaryCounts::unendedInQuotation));
        lines.add(line("  after an abbreviation that goes on (wrong)", splitters, BoundaryCounts::afterAbbreviation));
        lines.add(line("possibly missed cuts", splitters, BoundaryCounts::missed));
        return lines;
    }

    private static String line(
            String label, Map<String, BoundaryCounts> splitters, ToIntFunction<BoundaryCounts> count) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + LABEL_WIDTH + "s", label));
        splitters.forEach((name, counts) ->
                line.append("  ").append(right(Integer.toString(count.applyAsInt(counts)), width(name))));
        return line.toString();
    }

    private static int width(String name) {
        return Math.max(8, name.length());
    }

    private static String right(String text, int width) {
        return String.format(Locale.ROOT, "%" + width + "s", text);
    }
}
