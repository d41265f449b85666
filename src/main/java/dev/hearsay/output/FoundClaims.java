// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.ArrayList;
import java.util.List;

/** Claims that were looked up, for a person at a terminal: day, speaker and id, and below it what was said. */
public final class FoundClaims {

    private static final int DAY = 12;
    private static final String GAP = "  ";

    private final int width;
    private final Palette palette;

    /**
     * Claims for a terminal.
     *
     * @param width in columns; {@value TableWriter#MIN_WIDTH} if it is less than that
     * @param color whether colours may be used
     */
    public FoundClaims(int width, boolean color) {
        this.width = Math.max(width, TableWriter.MIN_WIDTH);
        this.palette = new Palette(color);
    }

    /** The lines for a claim, without line ends. Its words are never cut. */
    public List<String> lines(WrittenClaim claim) {
        List<String> lines = new ArrayList<>();
        String date = claim.facts().date().value();
        String day = Wrapping.clip(TerminalText.clean(date == null ? "no date" : date), DAY - GAP.length());
        String id = TerminalText.clean(claim.id());
        int nameColumns = Math.max(DAY, width - DAY - GAP.length() - DisplayWidth.of(id));
        List<String> names = Wrapping.wrap(ClaimLabels.speakers(claim), nameColumns, Integer.MAX_VALUE);
        String indent = " ".repeat(DAY);
        lines.add(palette.heading(day)
                + " ".repeat(DAY - DisplayWidth.of(day))
                + palette.speaker(names.get(0))
                + " ".repeat(Math.max(0, nameColumns - DisplayWidth.of(names.get(0))))
                + GAP
                + palette.aside(id));
        names.stream().skip(1).forEach(name -> lines.add(indent + palette.speaker(name)));
        MarkedText said = new MarkedText(new Palette(true));
        said.add(ClaimLabels.saying(claim) + " ", Mark.CUE);
        said.add(claim.words("content").orElse(""), Mark.PLAIN);
        said.lines(width - DAY, palette).forEach(line -> lines.add(indent + line));
        String about = ClaimLabels.article(claim.article()) + " · " + ClaimLabels.facts(claim.facts());
        Wrapping.wrap(about, width - DAY, Integer.MAX_VALUE).forEach(line -> lines.add(indent + palette.aside(line)));
        return lines;
    }
}
