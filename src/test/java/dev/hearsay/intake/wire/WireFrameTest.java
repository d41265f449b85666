// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Cases;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Rejection;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wire copy between ZCZC and NNNN, whose control characters are lost. */
class WireFrameTest {

    private static final String NAMED = """
            ZCZC
            PRIORITY: 4
            CATEGORY: i
            KEYWORDS: ferry, fog
            WORDS: 120
            HEADLINE: Ferry late again
            DATE: 5 March 2031
            BY: Lena Moss
            DATELINE: LONSBY, March 4

            Captain Odile Marchetti said on Monday that the ferry would be late.

            END
            051030 GMT MAR 31
            NNNN
            """;

    private static final String UNNAMED = """
            ZCZC LP0123
            r i
            BC-QUARRY, 1st Ld, 0210
            (345 words)
            Quarry owner to pay for road

            LONSBY, March 5 (LP) - The owner of the Orrin quarry has been told to pay for
            a new road, a judge said.
                Hal Corbin, 61, said he had no money.
            LP-03-05-31 1030GMT
            NNNN
            """;

    @Test
    void signsAtTheStartOfALineTellWhatItIs() {
        Article article = article(Cases.text("39-wire-header-a.txt"));
        assertThat(article.text())
                .isEqualTo("The owner of the Orrin quarry has been told to pay for a new road, a judge said.\n\n"
                        + "Hal Corbin, 61, said he had no money.");
        assertThat(article.metadata().title()).isEqualTo("Quarry owner to pay for road");
        assertThat(article.metadata().place()).isEqualTo("LONSBY");
        assertThat(article.metadata().published()).isNull();
    }

    @Test
    void namedFieldsAreRead() {
        Article article = article(NAMED);
        assertThat(article.text()).isEqualTo("Captain Odile Marchetti said on Monday that the ferry would be late.");
        Metadata facts = article.metadata();
        assertThat(facts.title()).isEqualTo("Ferry late again");
        assertThat(facts.byline()).isEqualTo("Lena Moss");
        assertThat(facts.place()).isEqualTo("LONSBY");
        assertThat(facts.published()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(facts.publishedFrom()).isEqualTo(PublishedFrom.RECORD);
        assertThat(facts.dateline()).isNotNull();
    }

    @Test
    void codesAndAnUnmarkedHeadlineAreNoCopyAndWrappedLinesAreJoined() {
        Article article = article(UNNAMED);
        assertThat(article.body().get(0).in(article.text()))
                .isEqualTo("The owner of the Orrin quarry has been told to pay for a new road, a judge said.\n\n"
                        + "Hal Corbin, 61, said he had no money.");
        assertThat(article.metadata().title()).isEqualTo("Quarry owner to pay for road");
        assertThat(article.metadata().place()).isEqualTo("LONSBY");
        assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2031, 3, 5));
    }

    @Test
    void aFileMayHoldSeveralAndTheLastMayBeCutOff() {
        List<ReadItem> items = Items.of(NAMED + "\n" + UNNAMED.replace("NNNN\n", ""));
        assertThat(items).hasSize(2).allMatch(Reading.class::isInstance);
    }

    @Test
    void aStoryWithoutCopyIsNoArticle() {
        List<ReadItem> items = Items.of("ZCZC LP0124\n#Ferry\n$Ferry late\nNNNN\n" + NAMED);
        assertThat(items.get(0)).isInstanceOf(Rejection.class);
        assertThat(Items.failure(items.get(0)).message()).contains("Ferry late");
        assertThat(items.get(1)).isInstanceOf(Reading.class);
    }

    @Test
    void aTextThatSpeaksOfTheLettersIsPlainText() {
        String text = "ZCZC was how each message began, said Ona Quill, who ran the wire.";
        assertThat(Read.copy(text)).isEqualTo(text);
    }

    private static Article article(String text) {
        List<ReadItem> items = Items.of(text);
        assertThat(items).hasSize(1);
        return Items.article(items.get(0));
    }
}
