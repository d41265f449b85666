// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSpeakersTest {

    private static final String TEXT =
            "Ada Merrow runs the port. “No,” Merrow, its head, said. He agreed. The crew of Lonsby:"
                    + " yes. Merrow’s view: no.";

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static List<Speaker> speakers(String source) {
        int second = TEXT.indexOf("Merrow, its");
        Document document = TestArticles.document(TEXT)
                .withMentions(List.of(
                        new Mention(span("Ada Merrow"), EntityType.PERSON),
                        new Mention(new Span(second, second + 6), EntityType.PERSON),
                        new Mention(span("Lonsby"), EntityType.LOCATION),
                        new Mention(
                                new Span(TEXT.indexOf("Merrow’s"), TEXT.indexOf("Merrow’s") + 6), EntityType.PERSON)))
                .withAttributions(
                        List.of(new Attribution(List.of(span(source)), List.of(), List.of(span("“No,”")), 1)));
        return new NamedSpeakers().resolve(document).get(0).speakers();
    }

    @Test
    void aSurnameGetsTheFullestNameThatEndsInIt() {
        for (String source : List.of("Merrow, its head,", "Merrow’s", "Ada Merrow")) {
            assertThat(speakers(source)).singleElement().satisfies(speaker -> {
                assertThat(speaker.name()).isEqualTo("Ada Merrow");
                assertThat(speaker.type()).isEqualTo(SpeakerType.PERSON);
                assertThat(speaker.mention()).isEqualTo(MentionForm.NAME);
            });
        }
    }

    @Test
    void aDescriptionStaysAsWritten() {
        assertThat(speakers("The crew")).singleElement().satisfies(speaker -> {
            assertThat(speaker.name()).isEqualTo("The crew");
            assertThat(speaker.mention()).isEqualTo(MentionForm.DESCRIPTION);
        });
    }

    @Test
    void heOrSheIsThePersonLastNamed() {
        assertThat(speakers("He")).singleElement().satisfies(speaker -> {
            assertThat(speaker.name()).isEqualTo("Ada Merrow");
            assertThat(speaker.mention()).isEqualTo(MentionForm.PRONOUN);
        });
    }

    @Test
    void otherPronounsNameNobody() {
        assertThat(speakers("its")).isEmpty();
    }
}
