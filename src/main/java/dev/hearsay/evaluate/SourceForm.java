// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a gold source compared with the canonical name of its speaker. */
enum SourceForm {
    NONE,
    PRONOUN,
    NAME,
    OTHER_MENTION;

    private static final String SPACES = Blanks.SPACE + "*";
    private static final Pattern PRONOUN_ALONE = Pattern.compile(
            SPACES + "(?:he|she|they|it|i|we|you|his|her|their|who|my|our|its|him|them)" + SPACES,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static SourceForm of(String source, String speaker) {
        if (source.isEmpty()) {
            return NONE;
        }
        if (PRONOUN_ALONE.matcher(source).matches()) {
            return PRONOUN;
        }
        return SpeakerName.same(source, speaker) ? NAME : OTHER_MENTION;
    }

    /** The text of spans, joined by spaces. */
    static String words(int[] codePoints, List<CodePointSpan> spans) {
        return String.join(
                " ",
                spans.stream()
                        .map(span -> new String(codePoints, span.start(), span.end() - span.start()))
                        .toList());
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
