// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.CoreferenceLink;
import dev.hearsay.model.Document;
import dev.hearsay.model.EntityType;
import dev.hearsay.model.Mention;
import dev.hearsay.model.MentionForm;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedSpeakersTest {

    private static final String TEXT =
            "Ada Merrow runs the port. “No,” she said. An official agreed. Quill’s view: no.";
    private static final Span MERROW = new Span(0, 10);
    private static final Span SHE = new Span(32, 35);

    private static SpeakerChoice choose(List<CoreferenceLink> links, Span... source) {
        Document document = TestArticles.document(TEXT)
                .withMentions(
                        List.of(new Mention(MERROW, EntityType.PERSON), new Mention(span("Quill"), EntityType.PERSON)))
                .withCoreference(links)
                .withAttributions(List.of(new Attribution(List.of(source), List.of(), List.of(new Span(26, 31)), 1)));
        return new LinkedSpeakers().resolve(document).get(0);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void aPronounGetsTheNameItIsLinkedTo() {
        SpeakerChoice choice = choose(List.of(new CoreferenceLink(SHE, MERROW)), SHE);
        assertThat(choice.speakers()).singleElement().satisfies(speaker -> {
            assertThat(speaker.name()).isEqualTo("Ada Merrow");
            assertThat(speaker.type()).isEqualTo(SpeakerType.PERSON);
            assertThat(speaker.mention()).isEqualTo(MentionForm.PRONOUN);
        });
        assertThat(choice.reason()).contains("coreference");
    }

    @Test
    void aPronounWithoutALinkNamesNobodyAndSaysSo() {
        SpeakerChoice choice = choose(List.of(), SHE);
        assertThat(choice.speakers()).isEmpty();
        assertThat(choice.reason()).contains("pronoun");
    }

    @Test
    void aDescriptionStaysAsWrittenAndAPossessiveLosesItsEnding() {
        assertThat(choose(List.of(), span("An official")).speakers())
                .singleElement()
                .satisfies(speaker -> assertThat(speaker.mention()).isEqualTo(MentionForm.DESCRIPTION));
        assertThat(choose(List.of(), span("Quill’s")).speakers())
                .singleElement()
                .satisfies(speaker -> assertThat(speaker.name()).isEqualTo("Quill"));
    }

    @Test
    void noSourceGivesNoSpeaker() {
        assertThat(choose(List.of()).speakers()).isEmpty();
    }
}
