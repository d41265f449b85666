// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passive verbs of telling: in "The court was told that …" the court is the addressee, and nobody is the source. Of 38 such cues
 * that annotators marked none has its subject as source.
 */
final class PassiveCues {

    /** Not "assured of", which is said of what somebody will get. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:was|were|is|are|be|been|being)"
                    + "(?:\\h+(?:also|later|then|first|even|not|\\p{Ll}+ly))*"
                    + "\\h+(?:told|informed|advised|warned|notified|reminded|asked|questioned|urged|ordered|instructed|cautioned|briefed|promised)\\b");

    /** As far as an auxiliary and adverbs can stand before a cue that is the participle alone, in UTF-16 code units. */
    private static final int REACH = 25;

    private final String text;

    PassiveCues(String text) {
        this.text = text;
    }

    /** An attribution, without the subject of its cue as source if the cue is passive. */
    Attribution withoutSubject(Attribution attribution) {
        boolean passive =
                !attribution.cue().isEmpty() && isPassive(attribution.cue().get(0));
        if (!passive) {
            return attribution;
        }
        int cue = attribution.cue().get(0).start();
        List<Span> behind =
                attribution.source().stream().filter(span -> span.start() > cue).toList();
        return new Attribution(behind, attribution.cue(), attribution.content(), attribution.confidence());
    }

    private boolean isPassive(Span cue) {
        Matcher told = TOLD.matcher(text)
                .region(Math.max(0, cue.start() - REACH), cue.end())
                .useTransparentBounds(true);
        while (told.find()) {
            if (told.end() > cue.start()) {
                return true;
            }
        }
        return false;
    }
}
