// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Distinguishes a table of figures from one that lays out text. */
final class DataTable {

    /** In characters. */
    private static final int SHORT_CELL = 60;

    private DataTable() {}

    /** Four or more cells, hardly any of which holds a sentence: such a table is to be read by column, not as prose. */
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
