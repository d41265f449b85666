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
        lines.addAll(lines(scores.dates()));
        addDocuments(lines, "speaker", scores.speakersByDocument());
        addDocuments(lines, "date", scores.datesByDocument());
        lines.add(line("addressee", scores.addressee()));
        lines.add(line("role", scores.role()));
        return lines;
    }

    private static List<String> lines(DateScores dates) {
        if (dates.stated().of() == 0) {
            return List.of();
        }
        return List.of(
                "stated date right " + of(dates.stated()) + " (by publication " + dates.byPublication() + "); invented "
                        + dates.invented() + " of " + dates.unstated() + ", of them another day " + dates.anotherDay(),
                "  words in the cue's paragraph " + of(dates.near()) + "; carried from elsewhere "
                        + of(dates.carried()));
    }

    private static String of(Share share) {
        return Percent.format(share.percent()) + "% of " + share.of();
    }

    private static void addDocuments(List<String> lines, String name, DocumentShares shares) {
        if (!shares.documents().isEmpty()) {
            DocumentShares.Interval interval = shares.interval();
            lines.add(pad(name, 10) + " mean over " + shares.documents().size() + " documents "
                    + Percent.format(shares.mean()) + "%, rows "
                    + Percent.format(shares.rows().percent()) + "% (" + Percent.formatWhole(interval.low()) + " to "
                    + Percent.formatWhole(interval.high()) + ")");
        }
    }

    private static String line(String name, FreeText counts) {
        return pad(name, 10) + " P " + Percent.format(counts.precision().percent())
                + " R " + Percent.format(counts.recall().percent())
                + " F1 " + Percent.format(counts.f1())
                + " (gold " + counts.gold() + " pred " + counts.predicted() + ")";
    }

    private static String pad(String text, int width) {
        return String.format(Locale.ROOT, "%-" + width + "s", text);
    }
}
