// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.link.Contents;
import dev.hearsay.link.WordDiff;
import dev.hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    private static List<WordDifference> differences(String full, String content, Span... spans) {
        return WordDifference.of(
                content, List.of(spans), new WordDiff(new Contents(word -> word)).between(full, content));
    }

    @Test
    void offsetsAreThoseOfTheArticleAcrossSpans() {
        // "The ferry," she said, "stays 👍 moored near Lonsby."
        assertThat(differences(
                        "The ferry stays docked near Lonsby",
                        "The ferry stays 👍 moored near Lonsby",
                        new Span(1, 10),
                        new Span(23, 49)))
                .containsExactly(new WordDifference("docked", "moored", 31, 37));
    }

    @Test
    void wordsOfTwoSpansAreTwoDifferences() {
        assertThat(differences("The port is open", "The port closes soon is open", new Span(0, 15), new Span(30, 42)))
                .containsExactly(new WordDifference("", "closes", 9, 15), new WordDifference("", "soon", 30, 34));
    }

    @Test
    void lostWordsHaveThePlaceWhereTheyWouldBe() {
        assertThat(differences("The ferry will not sail today", "The ferry will sail", new Span(5, 24)))
                .containsExactly(new WordDifference("not", "", 19, 19), new WordDifference("today", "", 24, 24));
    }
}
