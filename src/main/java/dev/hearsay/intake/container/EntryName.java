// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.charset.StrictDecoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The name of an archive's entry. It is only shown, never used as a path on a disk. */
final class EntryName {

    private static final int LONGEST = 500;

    /** The character set in which old zip programs write names (APPNOTE.TXT, appendix D). */
    private static final String DOS = "IBM437";

    private EntryName() {}

    /** The characters of a name: decoded as UTF-8 or, if they aren't valid UTF-8, in the old code page of zip. */
    static String decode(byte[] name) {
        StrictDecoding utf8 = StrictDecoding.of(name, 0, StandardCharsets.UTF_8);
        if (utf8.isComplete()) {
            return utf8.text();
        }
        Charset old = Charset.isSupported(DOS) ? Charset.forName(DOS) : StandardCharsets.ISO_8859_1;
        return new String(name, old);
    }

    /**
     * A name as shown to users: a path below the archive with {@code /}, without a root, a drive, {@code .} and {@code
     * ..}, and without characters that control a terminal.
     */
    static String shown(String name) {
        List<String> steps = new ArrayList<>();
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
        for (String step : cut.replace('\\', '/').split("/", -1)) {
            boolean drive = steps.isEmpty() && step.matches("\\p{Alpha}:");
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..") && !drive) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? "unnamed" : printable(String.join("/", steps));
    }

    /** The name with each character that controls a terminal replaced by a replacement character. */
    static String printable(String name) {
        StringBuilder printable = new StringBuilder();
        name.codePoints().map(c -> isPrintable(c) ? c : 0xFFFD).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The last step of a shown name. */
    static String last(String shown) {
        return shown.substring(shown.lastIndexOf('/') + 1);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
