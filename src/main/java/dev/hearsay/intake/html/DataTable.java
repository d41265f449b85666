// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells a table of figures from one that lays out text. */
final class DataTable {

    /** In characters. */
    private static final int SHORT_CELL = 60;

    private DataTable() {}

    /** Four cells and more, and hardly one that holds a sentence: such a table is read by column and not aloud. */
    static boolean is(Element table) {
        int cells = 0;
        int longCells = 0;
        for (Element part : table.children()) {
            for (Element row : HtmlBlocks.name(part).equals("tr") ? List.of(part) : part.children()) {
                for (Element cell : row.children()) {
                    int length = cell.text().length();
                    cells += length > 0 ? 1 : 0;
                    longCells += length > SHORT_CELL ? 1 : 0;
                }
            }
        }
        return cells >= 4 && longCells * 4 < cells;
    }
}
