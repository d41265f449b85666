// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Claim;
import dev.hearsay.model.StatementDate;

/** A claim in one line for a person who sees its words marked in the article: who, how, when, how sure. */
final class ClaimNote {

    private ClaimNote() {}

    /** Such as {@code Ilse Brandt, harbour master · told reporters · 2031-03-03 (expression) · confidence 0.94}. */
    static String of(Claim claim) {
        String cue = SpeakerLabel.cue(claim);
        return SpeakerLabel.of(claim)
                + (cue.isEmpty() ? "" : " · " + cue)
                + " · " + date(claim.date())
                + " · confidence " + ClaimJson.rounded(claim.confidence()).toPlainString();
    }

    private static String date(StatementDate date) {
        return date.value() == null
                ? "no date"
                : TerminalText.clean(date.value()) + " (" + Words.of(date.basis()) + ")";
    }
}
