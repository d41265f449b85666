// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private static final String ARTICLE = "Date: 2024-03-14\n\n" + TestArticles.HARBOUR;

    @Test
    void theLightEngineShowsItsLayers() {
        CommandRun run = CommandRun.withInput(ARTICLE, "explain", "-", "--engine", "opennlp");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("published  2024-03-14")
                .contains(
                        "quotation marks > OpenNLP sentences and tokens > names by capital letters > learned attribution")
                .contains("“Nobody sails.” curly")
                .contains("language   en")
                .doesNotContain("CoreNLP");
    }

    @Test
    void coreNlpShowsNamesAndTimesToo() {
        CommandRun run = CommandRun.withInput(ARTICLE, "explain", "-", "--attribution", "none");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Ada Merrow person").contains("Tuesday date 2024-03-");
        String name = "Ada Merrow";
        int at = ARTICLE.codePointCount(0, ARTICLE.indexOf(name));
        assertThat(run.out()).contains("[" + at + "," + (at + name.length()) + ") Ada Merrow");
    }

    @Test
    void anArticleInAnotherLanguageIsToldAsAnError() {
        CommandRun run = CommandRun.withInput(
                "Der Hafen blieb am Dienstag den dritten Tag in Folge geschlossen, sagte die Leiterin des Hafens.",
                "explain",
                "-",
                "--engine",
                "opennlp");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("-:1:1: error: it is in German");
    }
}
