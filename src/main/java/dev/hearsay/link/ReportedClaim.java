// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What linking reads of a claim, wherever it is kept.
 *
 * @param content its words as the article has them
 * @param speech in the form of the record, such as {@code direct}
 * @param verbatim how many code points of the content are in quotation marks
 * @param speaker all who said it
 * @param said the day on which it was said; null unless that is known to the day
 * @param published the day of publication; null if unknown
 */
public record ReportedClaim(
        String content,
        String speech,
        long verbatim,
        Voice speaker,
        @Nullable LocalDate said,
        @Nullable LocalDate published) {

    /** The claim as a report; empty if its words are too few to be linked. */
    public Optional<Report> report(Contents contents) {
        return contents.wording(content, speaker)
                .map(wording -> new Report(wording, new Saying(wording.id(), isQuoted(), speaker, day())));
    }

    private @Nullable Long day() {
        LocalDate day = said == null ? published : said;
        return day == null ? null : day.toEpochDay();
    }

    /** Whether most of it is in quotation marks. */
    private boolean isQuoted() {
        return speech.equals("direct")
                || (speech.equals("mixed") && verbatim * 2 >= content.codePointCount(0, content.length()));
    }
}
