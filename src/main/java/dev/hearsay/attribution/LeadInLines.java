// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import dev.hearsay.model.Quotation;
import dev.hearsay.model.Span;
import dev.hearsay.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quotations below a line that says whose they are, as press releases have them: "Statement of Mayor Bram Quill:" and then a
 * paragraph in quotation marks.
 */
final class LeadInLines {

    /** How the line may begin. */
    static final String JOINED = "(?:(?:and|but) )?";

    /** What it may call the quotation. */
    static final String STATEMENT = "(?:(?:a|the|this) )?(?:statement|comment|message|response|reaction|reply)s? ";

    private static final Pattern LINE = Pattern.compile(
            JOINED + "(?:" + STATEMENT + "(?:from|of|by)|from)"
                    + " (?<source>[^:“”\"\\r\\n]*\\p{Lu}[^:“”\"\\r\\n]*):\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPITALIZED = Pattern.compile("(?:^|\\s)\\p{Lu}");

    private static final int MOST_WORDS = 12;

    private LeadInLines() {}

    /**
     * The quotations with the source and the colon of the line above, in order.
     *
     * @param quotations of the text
     */
    static List<Turn> of(String text, List<Span> paragraphs, List<Quotation> quotations) {
        List<Turn> found = new ArrayList<>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Span line = paragraphs.get(i);
            Matcher matcher = LINE.matcher(text).region(line.start(), line.end());
            if (matcher.matches() && isName(matcher.group("source"))) {
                Span source = new Span(matcher.start("source"), matcher.end("source"));
                Span colon = new Span(source.end(), source.end() + 1);
                whole(paragraphs.get(i + 1), quotations)
                        .ifPresent(quotation -> found.add(new Turn(source, colon, quotation.pieces())));
            }
        }
        return found;
    }

    private static boolean isName(String source) {
        return CAPITALIZED.matcher(source).find() && source.split("\\s+", -1).length <= MOST_WORDS;
    }

    /** The quotation that begins a paragraph and fills it. */
    private static Optional<Quotation> whole(Span paragraph, List<Quotation> quotations) {
        return quotations.stream()
                .filter(quotation -> quotation.depth() == 0
                        && quotation.span().start() == paragraph.start()
                        && quotation.pieces().get(0).end() == paragraph.end())
                .findFirst();
    }
}
