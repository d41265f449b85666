// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import dev.hearsay.language.Spellings;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the table of cues, whose head describes its columns. */
final class CueTable {

    private static final int COLUMNS = 6;
    private static final String NONE = "-";

    /**
     * A line of the table.
     *
     * @param spellings of the lemma, the entry's own first
     * @param entry what it says
     * @param irregular forms of the first spelling
     */
    record Line(List<String> spellings, CueEntry entry, List<String> irregular) {}

    private final String name;
    private final Set<String> seen = new HashSet<>();

    private CueTable(String name) {
        this.name = name;
    }

    /**
     * The lines that are not comments.
     *
     * @param name of the table, for errors
     * @throws IllegalArgumentException if a line is malformed or a lemma occurs twice as the same part of speech;
     *     the message names table and line
     */
    static List<Line> read(String name, List<String> lines) {
        CueTable table = new CueTable(name);
        List<Line> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                read.add(table.line(i + 1, lines.get(i)));
            }
        }
        return read;
    }

    private Line line(int number, String text) {
        String[] cells = text.split("\t", -1);
        if (cells.length != COLUMNS || Arrays.stream(cells).anyMatch(String::isBlank)) {
            throw bad(number, COLUMNS + " cells separated by tabs are needed: '" + text + "'");
        }
        List<String> spellings = Spellings.of(cells[0]);
        CuePart part = constant(number, CuePart.class, cells[1]);
        CueEntry entry = new CueEntry(
                spellings.get(0),
                part,
                constant(number, ClaimKind.class, cells[2]),
                constant(number, Stance.class, cells[3]),
                cells[4].equals(NONE) ? null : constant(number, ClaimKind.class, cells[4]));
        if (!seen.add(entry.lemma() + (part.isVerb() ? CuePart.VERB : part))) {
            throw bad(number, "'" + entry.lemma() + "' is there already as " + cells[1]);
        }
        return new Line(spellings, entry, cells[5].equals(NONE) ? List.of() : List.of(cells[5].split(" ", -1)));
    }

    private <E extends Enum<E>> E constant(int number, Class<E> type, String cell) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(cell))
                .findFirst()
                .orElseThrow(() -> bad(number, "no " + type.getSimpleName() + ": '" + cell + "'"));
    }

    private IllegalArgumentException bad(int number, String what) {
        return new IllegalArgumentException(name + ":" + number + ": " + what);
    }
}
