// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.Paragraphs;
import dev.hearsay.pipeline.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaggedNamesTest {

    private static final String TAGS = ".POL";

    /** @param tags one letter a word: a dot, or the first of person, organization and location */
    private static List<String> names(String text, String tags) {
        return names(text, tags, 0);
    }

    /** @param change the score of a step from a tag to another */
    private static List<String> names(String text, String tags, double change) {
        List<Span> words = new ArrayList<>(Pattern.compile("\\S+")
                .matcher(text)
                .results()
                .map((MatchResult word) -> new Span(word.start(), word.end()))
                .toList());
        float[][] scores = new float[words.size()][TAGS.length()];
        for (int w = 0; w < scores.length; w++) {
            scores[w][TAGS.indexOf(tags.charAt(w))] = 1;
        }
        return new TaggedNames(steps(change))
                .of(text, scores, words, new SpanIndex(Paragraphs.of(text))).stream()
                        .map(name -> name.type().name().charAt(0) + " "
                                + text.substring(
                                        name.span().start(), name.span().end()))
                        .toList();
    }

    @Test
    void aRunOfOneTagIsAName() {
        assertThat(names("Ostmark Gov. Ada Merrow left the Vale Board", "L.PP..OO"))
                .containsExactly("L Ostmark", "P Ada Merrow", "O Vale Board");
    }

    @Test
    void anotherTagBeginsAnotherName() {
        assertThat(names("Dolmen Ada", "LP")).containsExactly("L Dolmen", "P Ada");
    }

    @Test
    void aNameEndsAtADash() {
        assertThat(names("Ada Merrow - Quill 's deputy - and Anna – Lena", "PPPP....PPP"))
                .containsExactly("P Ada Merrow", "P Quill", "P Anna", "P Lena");
        assertThat(names("Ada Merrow -Quill", "PPPP")).containsExactly("P Ada Merrow -Quill");
    }

    @Test
    void partnersBelongToTheNameBefore() {
        assertThat(names("called in Ada Merrow & Partners today", "..PPOO."))
                .containsExactly("O Ada Merrow & Partners");
        assertThat(names("Merrow\n\n& Partners", "POO")).containsExactly("P Merrow", "O & Partners");
        assertThat(names("& Partners left", "OO.")).containsExactly("O & Partners");
    }

    @Test
    void aNameEndsWithItsParagraph() {
        assertThat(names("said Merrow\n\nDunn left", ".PP.")).containsExactly("P Merrow", "P Dunn");
    }

    @Test
    void aChangeOfTagsCostsWhatTheModelSays() {
        assertThat(names("the Long Island Lighting Co", ".OLOO", -0.4))
                .containsExactly("O Long", "L Island", "O Lighting Co");
        assertThat(names("the Long Island Lighting Co", ".OLOO", -0.6)).containsExactly("O Long Island Lighting Co");
    }

    private static List<List<Double>> steps(double change) {
        return IntStream.rangeClosed(0, TAGS.length())
                .mapToObj(row -> IntStream.range(0, TAGS.length())
                        .mapToObj(column -> row == column || row == TAGS.length() ? 0.0 : change)
                        .toList())
                .toList();
    }
}
