// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.evaluate.CodePointSpan;
import dev.hearsay.evaluate.GoldAttribution;
import dev.hearsay.evaluate.GoldDocument;
import dev.hearsay.evaluate.GoldSpeaker;
import dev.hearsay.evaluate.PredictedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims beside the gold of an article, a line or two each: {@code =} found as it is, {@code ~} found with other
 * words, {@code -} missed, {@code +} not in the gold.
 */
final class GoldenReport {

    private final GoldDocument gold;
    private final List<PredictedClaim> open;

    GoldenReport(GoldDocument gold, List<PredictedClaim> claims) {
        this.gold = gold;
        this.open = new ArrayList<>(claims);
    }

    String text() {
        StringBuilder report = new StringBuilder();
        for (int i = 0; i < gold.gold().size(); i++) {
            GoldAttribution wanted = gold.gold().get(i);
            GoldSpeaker speaker = gold.speakers().get(i);
            String want = line(wanted.source(), speaker == null ? null : speaker.speaker(), wanted.content());
            PredictedClaim found = best(wanted);
            if (found == null) {
                report.append("- ").append(want);
                continue;
            }
            open.remove(found);
            String have = line(found.source(), found.speaker(), found.content());
            report.append(want.equals(have) ? "= " + want : "~ gold " + want + "~ ours " + have);
        }
        open.forEach(claim -> report.append("+ ").append(line(claim.source(), claim.speaker(), claim.content())));
        return report.toString();
    }

    private @Nullable PredictedClaim best(GoldAttribution wanted) {
        PredictedClaim best = null;
        double most = 0;
        for (PredictedClaim claim : open) {
            double dice = 2.0
                    * shared(wanted.content(), claim.content())
                    / (length(wanted.content()) + length(claim.content()));
            if (dice >= 0.5 && dice > most) {
                most = dice;
                best = claim;
            }
        }
        return best;
    }

    private static int shared(List<CodePointSpan> some, List<CodePointSpan> others) {
        return some.stream()
                .flatMapToInt(a -> others.stream()
                        .mapToInt(b -> Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()))))
                .sum();
    }

    private static int length(List<CodePointSpan> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    private String line(List<CodePointSpan> source, @Nullable String speaker, List<CodePointSpan> content) {
        return words(source) + " (" + (speaker == null ? "-" : speaker) + "): " + words(content) + "\n";
    }

    private String words(List<CodePointSpan> spans) {
        int[] codePoints = gold.text().codePoints().toArray();
        return spans.stream()
                .map(span -> new String(codePoints, span.start(), span.end() - span.start()))
                .collect(Collectors.joining(" | "))
                .replaceAll("\\s+", " ");
    }
}
