// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.StatementDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of one article, laid out in lines: number, speaker, date and speech in columns, and below each claim
 * the words for who said it how to whom, and what.
 */
final class ArticleTable {

    private static final String GAP = "  ";
    private static final int SPEECH_COLUMNS = 8;
    private static final int NAME_LINES = 3;
    private static final int CONTENT_LINES = 3;

    private final Article article;
    private final List<Claim> claims;
    private final int width;
    private final Palette palette;
    private final int numberColumns;
    private final int dateColumns;

    ArticleTable(Article article, List<Claim> claims, int width, Palette palette) {
        this.article = article;
        this.claims = claims;
        this.width = width;
        this.palette = palette;
        this.numberColumns = Integer.toString(claims.size()).length() + 1;
        this.dateColumns = claims.stream()
                .mapToInt(claim -> date(claim.date()).length())
                .max()
                .orElse(0);
    }

    /** The lines, without line ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        for (int i = 0; i < claims.size(); i++) {
            addClaim(lines, i + 1, claims.get(i));
        }
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
        // of a long path the end tells more
        String id = Wrapping.clipStart(TerminalText.clean(article.id()), width - DisplayWidth.of(rest.toString()));
        return palette.heading(id) + palette.aside(rest.toString());
    }

    private void addClaim(List<String> lines, int number, Claim claim) {
        String date = date(claim.date());
        String speech = Words.of(claim.speech());
        String indent = " ".repeat(numberColumns + GAP.length());
        int nameColumns = width - indent.length() - GAP.length() - dateColumns - GAP.length() - SPEECH_COLUMNS;

        List<String> names = Wrapping.wrap(SpeakerLabel.of(claim), nameColumns, NAME_LINES);
        String name = names.get(0);
        lines.add(padLeft(Integer.toString(number), numberColumns)
                + GAP
                + palette.speaker(name)
                + " ".repeat(nameColumns - DisplayWidth.of(name))
                + GAP
                + palette.aside(date + " ".repeat(dateColumns - date.length()) + GAP + speech));
        names.stream().skip(1).forEach(more -> lines.add(indent + palette.speaker(more)));
        addSaying(lines, indent, claim);
    }

    private void addSaying(List<String> lines, String indent, Claim claim) {
        int columns = width - indent.length();
        String cue = Wrapping.clip(SpeakerLabel.cue(claim), columns / 2);
        String content = TerminalText.clean(claim.content().text());
        // "said:" and a mere colon have theirs already
        String colon = cue.isEmpty() ? "" : cue.endsWith(":") ? " " : ": ";
        List<String> saying = Wrapping.wrap(cue + colon + content, columns, CONTENT_LINES);
        // the cue takes half a line at most, so it stands on the first one as a whole
        String first = saying.get(0);
        lines.add(indent + palette.cue(cue) + first.substring(cue.length()));
        saying.stream().skip(1).forEach(line -> lines.add(indent + line));
    }

    private static String date(StatementDate date) {
        if (date.value() == null) {
            return "no date";
        }
        String value = TerminalText.clean(date.value());
        return date.basis() == DateBasis.PUBLISHED ? value : value + " (" + Words.of(date.basis()) + ")";
    }

    private static String padLeft(String text, int columns) {
        return " ".repeat(columns - text.length()) + text;
    }
}
