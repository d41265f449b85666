// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.TestArticles;
import dev.hearsay.model.Document;
import dev.hearsay.pipeline.RejectedArticleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpLanguageDetectorTest {

    private static final OpenNlpLanguageDetector DETECTOR = new OpenNlpLanguageDetector();

    @Test
    void englishIsFoundAndBecomesTheArticlesLanguage() {
        Document document = DETECTOR.apply(TestArticles.document(TestArticles.HARBOUR));
        assertThat(document.article().metadata().language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German|Der Hafen blieb am Dienstag den dritten Tag in Folge geschlossen, weil der Sturm nicht nachließ, sagte die Leiterin.",
                "French|Le port est resté fermé mardi pour la troisième journée consécutive, a déclaré la directrice devant les journalistes.",
                "Spanish|El puerto permaneció cerrado el martes por tercer día consecutivo, dijo la directora a los periodistas de la ciudad.",
                "Russian|Порт остался закрытым во вторник третий день подряд, сообщила журналистам его директор после встречи с рыбаками.",
                "Ukrainian|Порт залишився закритим у вівторок третій день поспіль, повідомила журналістам його директорка після зустрічі.",
            })
    void anotherLanguageIsRejectedByName(String language, String text) {
        assertThatThrownBy(() -> DETECTOR.detect(TestArticles.document(text)))
                .isInstanceOfSatisfying(
                        RejectedArticleException.class,
                        e -> assertThat(e.code()).isEqualTo("not-english"))
                .hasMessageContaining("it is in " + language);
    }

    @Test
    void anEnglishArticleMayQuoteInAnotherLanguage() {
        String text = TestArticles.HARBOUR.repeat(3)
                + "\n\n“Der Hafen bleibt geschlossen, weil der Sturm nicht nachlässt”, he wrote in German.";
        assertThat(DETECTOR.detect(TestArticles.document(text)).code()).isEqualTo("en");
    }

    @Test
    void anArticleOfWhichTheLesserPartIsEnglishIsRejected() {
        String german =
                "Der Hafen bleibt am Dienstag den dritten Tag in Folge geschlossen, weil der Sturm nicht nachlässt. ";
        String text = german.repeat(40) + "\n\n" + TestArticles.HARBOUR;
        assertThatThrownBy(() -> DETECTOR.detect(TestArticles.document(text)))
                .isInstanceOf(RejectedArticleException.class)
                .hasMessageContaining("German");
    }

    @Test
    void anArticleIsKnownByItsFunctionWords() {
        assertThat(new FunctionWords().showEnglish(TestArticles.HARBOUR.repeat(2)))
                .isTrue();
        assertThat(new FunctionWords().showEnglish("Lonsby 3, Odell 1. ".repeat(20)))
                .isFalse();
    }

    @Test
    void aNoteTooShortToTellIsTakenForEnglish() {
        assertThat(DETECTOR.detect(TestArticles.document("“Nein,” said Vogt.")).code())
                .isEqualTo("en");
    }

    @Test
    void noWordsAtAllAreRejected() {
        assertThatThrownBy(() -> DETECTOR.detect(TestArticles.document("12 34 — 👍 …")))
                .isInstanceOfSatisfying(
                        RejectedArticleException.class,
                        e -> assertThat(e.code()).isEqualTo("no-words"));
    }
}
