// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph in which an attribution's cue stands, or its content if it has no cue. Annotators agree on dates and addressees
 * whose words stand there, and seldom on how far one is carried on.
 *
 * @param text with single spaces
 */
record CueParagraph(String text) {

    private static final Pattern BREAK = Pattern.compile("\n" + Blanks.SPACE + "*\n");

    static CueParagraph of(String article, GoldAttribution attribution) {
        List<CodePointSpan> spans = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
        int at = article.offsetByCodePoints(0, spans.get(0).start());
        String before = article.substring(0, at);
        String after = article.substring(at);
        Matcher opening = BREAK.matcher(before);
        int start = 0;
        while (opening.find()) {
            start = opening.end();
        }
        Matcher closing = BREAK.matcher(after);
        int end = closing.find() ? closing.start() : after.length();
        return new CueParagraph(Blanks.single(before.substring(start) + after.substring(0, end)));
    }

    boolean holds(String words) {
        return text.contains(Blanks.single(words));
    }
}
