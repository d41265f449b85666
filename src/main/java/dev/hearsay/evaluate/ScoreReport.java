// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats scores as lines of text. */
public final class ScoreReport {

    private ScoreReport() {}

    /** The measures of spans, one per line, in percent with one decimal. */
    public static List<String> lines(Scores scores) {
        List<String> lines = new ArrayList<>();
        if (scores.missingDocuments() > 0) {
            lines.add("missing documents: " + scores.missingDocuments());
        }
        scores.values().forEach((measure, counts) -> lines.add(measure.label() + " " + line(counts)));
        return lines;
    }

    private static String line(PrecisionRecall counts) {
        return "P " + Percent.formatWide(100 * counts.precision())
                + " R " + Percent.formatWide(100 * counts.recall())
                + " F1 " + Percent.formatWide(100 * counts.f1())
                + "  (gold " + counts.gold() + " pred " + counts.predicted() + ")";
    }

    /** The measures of speakers, one per line. */
    public static List<String> lines(SpeakerScores scores) {
        List<String> lines = new ArrayList<>();
        scores.speakers()
                .forEach((group, share) -> lines.add("speaker right, " + pad(group, 24) + " "
                        + Percent.formatWide(share.percent()) + "%  of " + share.of() + " found"));
        if (scores.statedDates().of() > 0) {
            lines.add("stated date right " + Percent.format(scores.statedDates().percent()) + "% of "
                    + scores.statedDates().of() + "; stated where the gold has none: " + scores.invented() + " of "
                    + scores.unstated());
        }
        lines.add(line("addressee", scores.addressee()));
        lines.add(line("role", scores.role()));
        return lines;
    }

    private static String line(String name, FreeText counts) {
        return pad(name, 10) + " P " + Percent.format(counts.precision().percent())
                + " R " + Percent.format(counts.recall().percent())
                + " (gold " + counts.gold() + " pred " + counts.predicted() + ")";
    }

    private static String pad(String text, int width) {
        return String.format(Locale.ROOT, "%-" + width + "s", text);
    }
}
