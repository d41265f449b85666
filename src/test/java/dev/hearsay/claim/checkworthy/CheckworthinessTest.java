// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.checkworthy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Hearsay;
import dev.hearsay.model.Article;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import dev.hearsay.pipeline.Layer;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CheckworthinessTest {

    private static final Hearsay HEARSAY =
            Hearsay.builder().layers(EnumSet.of(Layer.WORDS)).build();

    private final Checkworthiness checkworthiness = new Checkworthiness();

    @AfterAll
    static void close() {
        HEARSAY.close();
    }

    private static List<List<Word>> sentences(String text) {
        Document document = HEARSAY.annotate(Article.of("a.txt", text));
        return new ContentSentences(document).of(List.of(new Span(0, text.length())));
    }

    private double of(String text) {
        return Objects.requireNonNull(checkworthiness.of(ClaimKind.STATEMENT, false, sentences(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Unemployment in the islands rose to 9 percent last year. ~ I think we can do better than that.",
                "The council spent $14 million on the bridge. ~ I love this town.",
                "They voted against the harbour bill three times. ~ Thank you all for coming tonight.",
                "the number of jobs in the docks has fallen by 1,900 since 2012 ~ we will see about that",
                "The ministry cut taxes for the richest one percent. ~ What do you want to know about it?"
            })
    void figuresAndRecordsAreMoreCheckworthyThanWishesAndThanks(String more, String less) {
        assertThat(of(more)).isGreaterThan(0.5);
        assertThat(of(less)).isLessThan(0.2);
    }

    @Test
    void aContentIsAsCheckworthyAsItsMostCheckworthySentence() {
        String figure = "Unemployment rose to 9 percent last year.";
        assertThat(of("Thank you. " + figure + " I love this town.")).isEqualTo(of(figure));
    }

    @Test
    void itDoesNotMatterWhoIsNamed() {
        assertThat(of("Ilse Brandt voted for the tax in 2004."))
                .isEqualTo(of("Aldo Torvik Brekke voted for the tax in 1996."));
    }

    @ParameterizedTest
    @EnumSource(names = {"QUESTION", "DIRECTIVE", "INTENTION"})
    void whereNothingIsAssertedThereIsNoFigure(ClaimKind kind) {
        assertThat(checkworthiness.of(kind, false, sentences("Taxes rose."))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"QUESTION", "DIRECTIVE", "INTENTION"},
            mode = Mode.EXCLUDE)
    void otherKindsHaveOneUnlessNegated(ClaimKind kind) {
        assertThat(checkworthiness.of(kind, false, sentences("Taxes rose."))).isBetween(0.0, 1.0);
        assertThat(checkworthiness.of(kind, true, sentences("Taxes rose."))).isNull();
    }

    @Test
    void aContentWithoutWordsHasNoFigure() {
        assertThat(checkworthiness.of(ClaimKind.STATEMENT, false, List.of())).isNull();
        assertThat(of("…?!")).isBetween(0.0, 1.0);
    }
}
