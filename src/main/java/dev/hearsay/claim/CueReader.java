// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Stance;

/** Reads kind, stance, negation and lemma off a cue, by the lexicon and the words around it. */
final class CueReader {

    private final CueLexicon lexicon = CueLexicon.load();

    /** Never fails: a cue that isn't known is a neutral statement. */
    CueReading read(CueContext cue) {
        CueReading reading = cue.words().isEmpty() ? mark(cue.text()) : words(cue);
        boolean plain = reading.kind() == ClaimKind.STATEMENT && reading.stance() == Stance.NEUTRAL;
        return plain && cue.directQuestion() && !reading.negated() ? reading.withKind(ClaimKind.QUESTION) : reading;
    }

    /** A cue without a word, such as a colon: its first character stands for it. */
    private static CueReading mark(String text) {
        String mark = text.strip();
        String first = mark.isEmpty() ? "" : Character.toString(mark.codePointAt(0));
        return new CueReading(first, ClaimKind.STATEMENT, Stance.NEUTRAL, false);
    }

    private CueReading words(CueContext cue) {
        CueHead head = CueHead.find(lexicon, cue).orElseGet(() -> GuessedHead.of(cue.words()));
        CueEntry entry = head.entry();
        boolean denied = CueNegation.of(cue, head);
        return NegativeImplicatives.isRefusalToSpeak(cue, head)
                ? new CueReading(entry.lemma(), ClaimKind.STATEMENT, entry.stance(), !denied)
                : new CueReading(entry.lemma(), kind(cue, entry), entry.stance(), denied);
    }

    private static ClaimKind kind(CueContext cue, CueEntry entry) {
        ClaimKind infinitive = entry.infinitive();
        if (infinitive == null || cue.directQuestion()) {
            return entry.kind();
        }
        boolean mandative = infinitive == ClaimKind.DIRECTIVE && Complement.isMandative(cue.content());
        return mandative || Complement.isInfinitive(cue.words(), cue.content()) ? infinitive : entry.kind();
    }
}
