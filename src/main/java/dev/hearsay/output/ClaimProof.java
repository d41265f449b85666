// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A claim with its proof, for a person: what its record says, and its words where they stand in the article. */
public final class ClaimProof {

    private static final int LABEL = 9;
    private static final String INDENT = "  ";

    private final int width;
    private final Palette palette;
    private final Function<String, List<Span>> splitter;

    /**
     * Proofs for a terminal.
     *
     * @param width in columns; {@value TableWriter#MIN_WIDTH} if it is less than that
     * @param color whether colours mark the parts; else brackets do
     * @param splitter gives the sentences of a text, in UTF-16 code units
     */
    public ClaimProof(int width, boolean color, Function<String, List<Span>> splitter) {
        this.width = Math.max(width, TableWriter.MIN_WIDTH);
        this.palette = new Palette(color);
        this.splitter = splitter;
    }

    /**
     * The lines for a claim, without line ends.
     *
     * @param again its article, as far as it can be read
     */
    public List<String> lines(WrittenClaim claim, ArticleAgain again) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.heading(TerminalText.clean(claim.id()))
                + palette.aside(INDENT + ClaimLabels.facts(claim.facts())));
        add(lines, "speaker", palette.speaker(ClaimLabels.speakers(claim)), ClaimLabels.speakers(claim));
        add(lines, "date", ClaimLabels.date(claim.facts().date()));
        claim.words("addressee").ifPresent(words -> add(lines, "to", TerminalText.clean(words)));
        claim.words("medium").ifPresent(words -> add(lines, "in", TerminalText.clean(words)));
        add(lines, "article", ClaimLabels.article(claim.article()));
        if (!claim.article().file().equals(claim.article().id())) {
            add(lines, "file", TerminalText.clean(claim.article().file()));
        }
        if (claim.article().url() != null) {
            add(lines, "url", TerminalText.clean(claim.article().url()));
        }
        addWords(lines, claim, again);
        return lines;
    }

    private void addWords(List<String> lines, WrittenClaim claim, ArticleAgain again) {
        ArticleProof proof = again.proof(null);
        boolean holds = proof != null && proof.holds(claim);
        if (again.state() == ArticleAgain.State.CHANGED) {
            add(
                    lines,
                    "note",
                    "the article has changed since; "
                            + (holds
                                    ? "these words still stand where they did"
                                    : "the words are not where they were, so this is what the record has"));
        } else if (!again.isReadable()) {
            add(lines, "note", again.trouble() + "; this is what the record has");
        } else if (!holds) {
            add(lines, "note", "the spans do not fit the article, so this is what the record has");
        }
        lines.add("");
        MarkedText words = new MarkedText(palette);
        if (holds) {
            new ClaimPassage(claim, again.text(), splitter.apply(again.text())).addTo(words);
        } else {
            for (Mark mark : List.of(Mark.SOURCE, Mark.CUE, Mark.CONTENT)) {
                claim.words(mark.label()).ifPresent(part -> words.add(" " + part + " ", mark));
            }
        }
        words.lines(width - INDENT.length(), palette).forEach(line -> lines.add(INDENT + line));
    }

    private void add(List<String> lines, String label, String value) {
        add(lines, label, value, value);
    }

    /** @param plain the value without colours, by which it is broken into lines */
    private void add(List<String> lines, String label, String value, String plain) {
        List<String> wrapped = Wrapping.wrap(plain, width - INDENT.length() - LABEL, Integer.MAX_VALUE);
        String head = INDENT + palette.aside(label) + " ".repeat(LABEL - label.length());
        if (wrapped.size() == 1) {
            lines.add(head + value);
            return;
        }
        lines.add(head + wrapped.get(0));
        wrapped.stream().skip(1).forEach(line -> lines.add(INDENT + " ".repeat(LABEL) + line));
    }
}
