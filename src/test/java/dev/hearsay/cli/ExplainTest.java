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
                        "quotation marks > OpenNLP sentences and tokens > words > learned attribution and names > names that agree > entities")
                .contains("person: Ada Merrow")
                .contains("1  turn head: ")
                .contains("“Nobody sails.” curly")
                .contains("language   en")
                .doesNotContain("CoreNLP");
    }

    @Test
    void coreNlpShowsNamesToo() {
        CommandRun run = CommandRun.withInput(ARTICLE, "explain", "-", "--attribution", "none");
        assertThat(run.code()).isZero();
        String name = "Ada Merrow";
        int at = ARTICLE.codePointCount(0, ARTICLE.indexOf(name));
        assertThat(run.out()).contains("[" + at + "," + (at + name.length()) + ") Ada Merrow person");
    }

    @Test
    void eachTimeIsShownWithWhatItDates() {
        String article = """
                Date: 2024-03-14

                “Nobody sails today,” Ada Merrow said on Tuesday. She added that the quay was wet.

                The storm of 2009 took the old pier. The Monday ferry was full, said Piet Okafor. A new pier was built on March 2.
                """;
        CommandRun run = CommandRun.withInput(article, "explain", "-", "--engine", "opennlp");
        assertThat(run.out())
                .contains("Tuesday: 2024-03-12; dates 1 by the words at the cue, dates 2 from before")
                .contains("today: 2024-03-14; dates no statement: it is part of what somebody said")
                .contains("March 2: 2024-03-02; dates no statement: no cue stands in its sentence");
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
