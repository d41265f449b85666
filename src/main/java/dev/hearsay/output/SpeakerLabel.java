// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Claim;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Speaker;
import java.util.stream.Collectors;

/** Who said it, and how and to whom, in a few words for a person. */
final class SpeakerLabel {

    private SpeakerLabel() {}

    /** The speakers with their roles; where none is resolved, the source's own words. */
    static String of(Claim claim) {
        Passage source = claim.source();
        if (!claim.speakers().isEmpty()) {
            return claim.speakers().stream().map(SpeakerLabel::of).collect(Collectors.joining("; "));
        }
        return source == null ? "(no source)" : TerminalText.clean(source.text());
    }

    private static String of(Speaker speaker) {
        String name = TerminalText.clean(speaker.name());
        String role = speaker.role() == null || speaker.role().equalsIgnoreCase(speaker.name())
                ? ""
                : ", " + TerminalText.clean(speaker.role());
        return name + (speaker.anonymous() ? " (anonymous)" : "") + role;
    }

    /** The cue and the addressee, such as "told reporters"; empty where there is neither. */
    static String cue(Claim claim) {
        Cue cue = claim.cue();
        Passage addressee = claim.addressee();
        String words = cue == null ? "" : cue.passage().text() + (cue.negated() ? " (negated)" : "");
        return TerminalText.clean(words + " " + (addressee == null ? "" : addressee.text()));
    }
}
