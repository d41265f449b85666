// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.opennlp.EnglishStems;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * Two reports, and what they should be: reports of one statement with a kind, or of two.
 *
 * @param kind empty if they report two statements
 * @param made how the pair came about
 */
@NullMarked
record ReportPair(Optional<LinkKind> kind, String made, Side one, Side other) {

    private static final Contents CONTENTS = new Contents(new EnglishStems());

    /** One report; {@code day} counts from some day. */
    record Side(String speaker, String type, boolean quoted, long day, String content) {

        private Optional<Wording> wording() {
            return CONTENTS.wording(content, voice());
        }

        private Voice voice() {
            return Voice.of(speaker, "", type);
        }

        private Saying saying(Wording wording) {
            return new Saying(wording.id(), quoted, voice(), day);
        }
    }

    /** How linking links the two, if they are all there is. */
    Optional<LinkKind> found() {
        Optional<Wording> first = one.wording();
        Optional<Wording> second = other.wording();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Wording a = first.get();
        Wording b = second.get();
        IndexKeys keys = IndexKeys.of(a);
        IndexKeys others = IndexKeys.of(b);
        boolean compared = a.id() == b.id()
                || (keys.meet(others)
                        && IndexKeys.mayMatch(keys.sketch(), keys.topics(), others.sketch(), others.topics()));
        return compared
                ? Comparison.of(a, b)
                        .filter(likeness -> LinkRule.allows(likeness, false, one.saying(a), other.saying(b)))
                        .map(Likeness::kind)
                : Optional.empty();
    }
}
