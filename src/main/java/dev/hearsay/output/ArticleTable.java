// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of one article, laid out in lines. On the left of each is its id with the confidence; next to it who said
 * it, when and in what manner, and what. Where there is room, who and what are columns side by side.
 */
final class ArticleTable {

    private static final int WIDE = 140;
    private static final int MIDDLING = 96;

    /** The most columns for a speaker: more room goes to the contents. */
    private static final int SPEAKER_COLUMNS = 45;

    private final Article article;
    private final List<Claim> claims;
    private final int width;
    private final boolean shortened;
    private final Palette palette;

    /** @param shortened whether long contents are cut, with a word on where the rest is */
    ArticleTable(Article article, List<Claim> claims, int width, boolean shortened, Palette palette) {
        this.article = article;
        this.claims = claims;
        this.width = width;
        this.shortened = shortened;
        this.palette = palette;
    }

    /** The lines, without line ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        for (Claim claim : claims) {
            ClaimCells cells = new ClaimCells(claim, shortened, palette);
            StyledText.beside(cells.handle(), ShortId.LENGTH, body(cells)).forEach(line -> lines.add(line.styled()));
        }
        return lines;
    }

    private List<StyledText> body(ClaimCells cells) {
        int columns = StyledText.besides(width, ShortId.LENGTH);
        List<StyledText> lines = new ArrayList<>();
        if (width >= WIDE) {
            lines.addAll(cells.who(SPEAKER_COLUMNS));
            lines.addAll(cells.facts(SPEAKER_COLUMNS));
            List<StyledText> saying = cells.saying(StyledText.besides(columns, SPEAKER_COLUMNS));
            return StyledText.beside(lines, SPEAKER_COLUMNS, saying);
        }
        if (width >= MIDDLING) {
            int left = Math.min(SPEAKER_COLUMNS, StyledText.besides(columns, ClaimCells.FACT_COLUMNS));
            lines.addAll(StyledText.beside(cells.who(left), left, cells.facts(ClaimCells.FACT_COLUMNS)));
        } else {
            lines.addAll(cells.who(columns));
            lines.addAll(cells.facts(columns));
        }
        lines.addAll(cells.saying(columns));
        return lines;
    }

    private String heading() {
        Metadata metadata = article.metadata();
        StringBuilder rest = new StringBuilder();
        if (metadata.published() != null) {
            rest.append(" · ").append(metadata.published());
        }
        if (metadata.publisher() != null) {
            rest.append(" · ").append(Wrapping.clip(TerminalText.clean(metadata.publisher()), width / 4));
        }
        if (metadata.status() != PublicationStatus.USABLE) {
            rest.append(" · ").append(Words.of(metadata.status()));
        }
        if (metadata.correction() != null) {
            rest.append(" · corrected");
        }
        rest.append(
                switch (claims.size()) {
                    case 0 -> " · no claims found";
                    case 1 -> " · 1 claim";
                    default -> " · " + claims.size() + " claims";
                });
        long guesses = claims.stream().filter(ClaimCells::isGuess).count();
        if (guesses > 0) {
            rest.append(guesses == 1 ? " · 1 guess (?)" : " · " + guesses + " guesses (?)");
        }
        // the end of a long path is more informative
        String id = Wrapping.clipStart(TerminalText.clean(article.id()), width - DisplayWidth.of(rest.toString()));
        return palette.heading(id) + palette.aside(rest.toString());
    }
}
