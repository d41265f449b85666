// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.text;

import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.document.Position;
import dev.hearsay.intake.repair.CharacterReferences;
import dev.hearsay.intake.repair.Mojibake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text restored to what was meant, after its characters were damaged by other programs. Offsets refer to it.
 *
 * @param notes what was repaired
 */
public record RepairedText(String text, List<Note> notes) {

    private static final String CODE = "repaired";

    /** Repairs text that was read in a wrong character set. */
    public static RepairedText of(String text) {
        return new RepairedText(text, List.of())
                .then(
                        Mojibake.repair(text),
                        "characters of UTF-8 that were misread before are put right, such as “ from â€œ");
    }

    /** Repairs that too and, in text that is not markup, decodes the character references of HTML. */
    public static RepairedText ofPlain(String text) {
        RepairedText read = of(text);
        return read.then(
                CharacterReferences.decode(read.text),
                "character references of HTML are read as the characters that they stand for, such as &quot;");
    }

    private RepairedText then(String repaired, String message) {
        if (repaired.equals(text)) {
            return this;
        }
        List<Note> all = new ArrayList<>(notes);
        all.add(new Note(CODE, message, firstLine(repaired)));
        return new RepairedText(repaired, all);
    }

    private int firstLine(String repaired) {
        int same = 0;
        while (same < Math.min(text.length(), repaired.length()) && text.charAt(same) == repaired.charAt(same)) {
            same++;
        }
        return Position.endOf(text.substring(0, same)).line();
    }

    /** A note on a text that has characters beyond repair. */
    public static Optional<Note> doubt(String text) {
        int garbled = Mojibake.garbledAt(text);
        return garbled < 0
                ? Optional.empty()
                : Optional.of(new Note(
                        "garbled",
                        "characters are lost or misread, which can't be repaired here; get the text again in UTF-8",
                        Position.endOf(text.substring(0, garbled)).line()));
    }
}
