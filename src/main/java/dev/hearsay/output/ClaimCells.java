// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Claim;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.StatementDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a table shows of a claim, each part as lines of a cell.
 *
 * @param claim shown
 * @param shortened whether long contents are cut, with a word on where the rest is
 * @param palette for emphasis
 */
record ClaimCells(Claim claim, boolean shortened, Palette palette) {

    /** A claim less sure than this is shown as a guess. */
    static final double GUESS = 0.5;

    /** The longest line of {@link #facts} but for an odd kind. */
    static final int FACT_COLUMNS = 45;

    private static final int NAME_LINES = 3;
    private static final int CONTENT_LINES = 3;
    private static final int CONTENT_COLUMNS = 400;
    private static final String SEPARATOR = " · ";

    static boolean isGuess(Claim claim) {
        return claim.confidence() < GUESS;
    }

    /** Short id and, below, confidence, with a question mark before that of a guess. */
    List<StyledText> handle() {
        String confidence = ShownConfidence.of(claim.confidence());
        StyledText sure = isGuess(claim)
                ? styled("? " + confidence, palette.guess("? " + confidence))
                : styled(confidence, palette.aside(confidence));
        String id = ShortId.of(claim.id());
        return List.of(styled(id, palette.aside(id)), sure.alignedRight(ShortId.LENGTH));
    }

    List<StyledText> who(int columns) {
        return Wrapping.wrap(SpeakerLabel.of(claim), columns, shortened ? NAME_LINES : Integer.MAX_VALUE).stream()
                .map(line -> styled(line, isGuess(claim) ? palette.doubtful(line) : palette.speaker(line)))
                .toList();
    }

    /** Date, speech and kind; on two lines where they don't fit on one. */
    List<StyledText> facts(int columns) {
        String date = date(claim.date());
        String manner = Words.of(claim.speech()) + " " + Words.of(claim.kind());
        String both = date + SEPARATOR + manner;
        List<String> lines = DisplayWidth.of(both) <= columns ? List.of(both) : List.of(date, manner);
        return lines.stream().map(line -> styled(line, palette.aside(line))).toList();
    }

    /** The words that attribute, and what was said. */
    List<StyledText> saying(int columns) {
        String label = SpeakerLabel.cue(claim);
        // a mere colon or dash, as after the name in a transcript, is not informative here
        String cue = label.chars().anyMatch(Character::isLetterOrDigit) ? Wrapping.clip(label, columns - 2) : "";
        // "said:" has a colon of its own
        String colon = cue.isEmpty() ? "" : cue.endsWith(":") ? " " : ": ";
        String text = cue + colon + TerminalText.clean(claim.content().text());
        int most = shortened ? Math.max(CONTENT_LINES, 1 + CONTENT_COLUMNS / columns) : Integer.MAX_VALUE;
        List<String> lines = Wrapping.wrap(text, columns, Integer.MAX_VALUE);
        List<StyledText> cell = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(most, lines.size()))) {
            cell.add(StyledText.plain(line));
        }
        if (lines.size() > most) {
            cell.set(most - 1, cut(lines.get(most - 1), lines.subList(most, lines.size()), columns));
        }
        // the cue is shorter than a line, so it stands on the first one as a whole
        String first = cell.get(0).styled();
        cell.set(0, styled(cell.get(0).plain(), palette.cue(cue) + first.substring(cue.length())));
        return cell;
    }

    /** The last line shown, with how much is not and where it is. */
    private StyledText cut(String line, List<String> hidden, int columns) {
        String longest =
                hint(words(line) + hidden.stream().mapToInt(ClaimCells::words).sum());
        String head = Wrapping.beginning(line, columns - DisplayWidth.of(longest));
        String hint = hint(words(line.substring(head.length()))
                + hidden.stream().mapToInt(ClaimCells::words).sum());
        return styled(head + hint, head + palette.aside(hint));
    }

    private static String hint(int words) {
        return String.format(" … %,d more word%s: --to jsonl", words, words == 1 ? "" : "s");
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split(" ", -1).length;
    }

    private static String date(StatementDate date) {
        if (date.value() == null) {
            return "no date";
        }
        String value = TerminalText.clean(date.value());
        return date.basis() == DateBasis.PUBLISHED ? value : value + " (" + Words.of(date.basis()) + ")";
    }

    private static StyledText styled(String plain, String styled) {
        return new StyledText(plain, styled);
    }
}
