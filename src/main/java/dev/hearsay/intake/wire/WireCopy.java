// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.copy.SignOff;
import dev.hearsay.intake.text.PlainParagraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a wire story, without what follows them: notes for editors, the desk's initials, "(end)".
 *
 * @param paragraphs of copy
 * @param notes to editors, from below the copy
 */
record WireCopy(List<String> paragraphs, List<String> notes) {

    /** A line from which on the text is addressed to editors. */
    private static final Pattern NOTEBOOK =
            Pattern.compile("(?i)#+\\h*(?:\\p{L}+\\h+)?notebook\\b.*|#+\\h*(?:note to editors"
                    + "|editorial contacts?|internet links?|dpa contacts?)\\b.*|the following information is not\\b.*");

    private static final Pattern END =
            Pattern.compile("(?i)\\W*(?:more|end|ends|30|eom)\\W*|[\\w]{2,4}-[\\w]{2,3}-\\d{2}-\\d{2}-\\d{2}\\b.*");

    /** The agency and the initials of those who worked on the story. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,5}(?:[ /-]\\p{Ll}{2,5}){1,7}");

    static WireCopy of(String text) {
        List<String> copy = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean open = true;
        for (String paragraph : PlainParagraphs.of(text)) {
            open = open && !NOTEBOOK.matcher(paragraph).matches();
            if (!open) {
                notes.add(paragraph);
            } else if (paragraph.codePoints().anyMatch(Character::isLetterOrDigit)
                    && !END.matcher(paragraph).matches()) {
                copy.add(paragraph);
            }
        }
        while (!copy.isEmpty() && INITIALS.matcher(copy.get(copy.size() - 1)).matches()) {
            copy.remove(copy.size() - 1);
        }
        return new WireCopy(SignOff.cut(copy), notes);
    }
}
