// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs with which an editor corrects an earlier version of an article, at its start or end: "Correction: An
 * earlier version of this article …". They are the paper's words about itself and not the reporter's copy, so they are
 * kept apart from the text.
 *
 * @param words the correction; null where there is none
 * @param copy the other paragraphs
 */
public record EditorsCorrection(@Nullable String words, List<String> copy) {

    private static final int AT_START = 3;

    private static final int AT_END = 5;

    private static final Pattern NOTE = Pattern.compile(
            "^[\\[(*\\s]*(?:"
                    + "(?i:(?:Editors?[’']?s?\\h+)?(?:Corrections?|Clarifications?|Corrected)(?:\\h+and\\h+clarifications?)?)"
                    + "(?:\\h*[(,][^:—–\\n]{0,60}|\\h+(?:appended|on|to)\\b[^:—–\\n]{0,60}|\\h+\\p{Lu}[^:—–\\n]{0,40})?\\h*[:—–]"
                    + "|(?i:Editors?[’']?s?\\h+note)\\h*[:—–](?=[^\\n]*(?i:correct|earlier version|previous version|misstat|misspel|clarif))"
                    + "|(?:An?|The|In an?)\\h+(?:earlier|previous|original)\\h+version\\h+of\\h+(?:this|the)\\h+"
                    + "|This\\h+(?:article|story|post|report)\\h+(?:has\\h+been|was)\\h+(?:amended|corrected|updated\\h+to\\h+correct)\\b)");

    /** Takes the corrections out of an article. */
    public static EditorsCorrection in(List<String> paragraphs) {
        List<String> notes = new ArrayList<>();
        List<String> copy = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            boolean atEdge = i < AT_START || i >= paragraphs.size() - AT_END;
            (atEdge && isNote(paragraph) ? notes : copy).add(paragraph);
        }
        return new EditorsCorrection(notes.isEmpty() ? null : String.join(" ", notes), copy);
    }

    static boolean isNote(String paragraph) {
        return NOTE.matcher(paragraph).lookingAt();
    }
}
