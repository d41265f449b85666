// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Near-equal texts share marks, others don't. */
class StoryMarksTest {

    private static final String STORY = """
            Mayor Ulla Prane said on Tuesday that the bridge over the Lonsby would close for three weeks.

            “We found forty loose bolts and two cracked plates,” said Piet Okafor, the town’s engineer.

            Buses will go around by the mill, and the school will open half an hour later until the work is done.
            """;

    private static long shared(Article one, Article other) {
        StoryMarks marks = StoryMarks.of(other);
        return StoryMarks.of(one).all().stream()
                .filter(marks.all()::contains)
                .mapToLong(marks::weight)
                .sum();
    }

    private static Article article(String text) {
        return Article.of("a.txt", text);
    }

    private static Article titled(String text, String title, @Nullable LocalDate day) {
        return article(text).withMetadata(Metadata.NONE.withTitle(title).withPublished(day));
    }

    @Test
    void spacesMarksCaseAndAWordOrTwoDoNotMatter() {
        assertThat(shared(article(STORY), article(STORY.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))))
                .isEqualTo(10);
        assertThat(shared(
                        article(STORY),
                        article(STORY.replace('“', '"').replace('”', '"').replace('’', '\''))))
                .isEqualTo(10);
        assertThat(shared(article(STORY), article("Bridge closes\n\n" + STORY + "\nPhotograph: Ivo Brandt")))
                .isGreaterThanOrEqualTo(StoryMarks.SHARED);
    }

    @Test
    void anotherStoryWithTheSameLastLineSharesNothing() {
        String other = """
                Captain Odile Marchetti told passengers that the ferry would be late all week, since the crane at the
                quay of Port Ellery had broken down and no spare part could be had before Friday.

                Buses will go around by the mill, and the school will open half an hour later until the work is done.
                """;
        assertThat(shared(article(STORY), article(other))).isLessThan(StoryMarks.SHARED);
    }

    @Test
    void storiesOfWeeksApartAreNotTheSame() {
        LocalDate day = LocalDate.of(2031, 3, 5);
        assertThat(StoryMarks.areNear(day, day.minusDays(3))).isTrue();
        assertThat(StoryMarks.areNear(day, day.plusDays(4))).isFalse();
        assertThat(StoryMarks.areNear(null, day)).isTrue();
    }

    @Test
    void ofAFewWordsNothingIsTold() {
        assertThat(StoryMarks.of(article("Rain fell. The stalls closed.")).all())
                .isEmpty();
    }

    @Test
    void theSameTitleOfSomeWordsOnTheSameDayIsEnough() {
        LocalDate day = LocalDate.of(2031, 3, 5);
        Article one = titled("Rain fell.", "Bridge over the Lonsby closes", day);
        assertThat(shared(one, titled(STORY, "Bridge over the Lonsby: closes!", day)))
                .isEqualTo(StoryMarks.SHARED);
        assertThat(shared(one, titled(STORY, "Bridge over the Lonsby closes", day.plusDays(1))))
                .isZero();
        assertThat(shared(titled("Rain.", "The weather", day), titled("Snow.", "The weather", day)))
                .isZero();
        assertThat(shared(titled("Rain.", "Bridge over the Lonsby closes", null), one))
                .isZero();
    }
}
