// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads speakers files: tab-separated, with eight columns (doc, attribution, speaker, type, date, date_text, addressee, role),
 * where the attribution is the number of the gold annotator's event, from 0.
 */
final class SpeakerTable {

    private static final int COLUMNS = 8;
    private static final String SHAPE =
            "write eight columns separated by one tab: doc, attribution (a number from 0), speaker, type, date,"
                    + " date_text, addressee, role, and - for what the article does not say";

    private SpeakerTable() {}

    /** Adds the rows of {@code file} to {@code speakers}, by stem and attribution number. */
    static void read(Path file, Map<String, SortedMap<Integer, GoldSpeaker>> speakers) {
        List<String> lines = TextFile.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            boolean heading = i == 0 && cells.length > 1 && cells[1].equals("attribution");
            if (heading || lines.get(i).isBlank()) {
                continue;
            }
            if (cells.length != COLUMNS || !cells[1].matches("[0-9]{1,9}")) {
                throw new BadDataException(file, i + 1, "this row is malformed; " + SHAPE);
            }
            GoldSpeaker speaker = new GoldSpeaker(cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
            speakers.computeIfAbsent(GoldReader.stem(cells[0]), stem -> new TreeMap<>())
                    .put(Integer.parseInt(cells[1]), speaker);
        }
    }
}
