// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Document;
import dev.hearsay.model.Entity;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is an entity of an article, what is the same one, and that its id is the same in every run. */
class EntityLinksTest {

    private static final String TWO_OFFICIALS = "[A harbour official] |said| {the quay was closed}. "
            + "[The official] |added| {that it would open}. "
            + "[A harbour official] |denied| {all this}.";

    @Test
    void twoOfficialsDescribedAlikeAreTwo() {
        List<Entity> entities = entities(TWO_OFFICIALS);
        assertThat(entities).extracting(Entity::name).containsExactly("A harbour official", "A harbour official");
        assertThat(entities).extracting(Entity::id).doesNotHaveDuplicates();
        assertThat(entities).extracting(one -> one.mentions().size()).containsExactly(2, 1);
    }

    @Test
    void bareDescriptionsInTheSameWordsAreOne() {
        List<Entity> entities = entities("[Officials] |said| {no}. And [officials] |said| {yes}.");
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).name()).isEqualTo("officials");
        assertThat(entities.get(0).kind()).isEqualTo(SpeakerType.GROUP);
        assertThat(entities.get(0).plural()).isTrue();
    }

    @Test
    void aCompanyWithAndWithoutItsFormIsOne() {
        List<Entity> entities = entities("[<+Quillfoam Inc.>] |said| {no}. [<+Quillfoam Inc>] |said| {yes}. "
                + "[<+Quillfoam>] |said| {perhaps}.");
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).mentions()).hasSize(3);
        assertThat(entities.get(0).kind()).isEqualTo(SpeakerType.ORGANIZATION);
    }

    @Test
    void aPersonIsOneEntityByFullNameSurnameAndPronoun() {
        Document document = MarkedStory.document("Harbour master <Ada Merrow> came. [<Merrow>] |said| {no}.");
        assertThat(document.entities()).hasSize(1);
        Entity merrow = document.entities().get(0);
        assertThat(merrow.name()).isEqualTo("Ada Merrow");
        assertThat(merrow.names()).containsExactly("Ada Merrow", "Merrow");
        assertThat(merrow.roles()).extracting(role -> role.text()).contains("Harbour master");
        assertThat(merrow.named()).isTrue();
    }

    @Test
    void anIdIsTheSameInEveryRun() {
        assertThat(entities(TWO_OFFICIALS)).isEqualTo(entities(TWO_OFFICIALS));
        assertThat(entities(TWO_OFFICIALS).get(0).id()).matches("e_[0-9a-f]{20}");
    }

    @Test
    void whatIsSaidBehindAQuotationStaysWithItsEntity() {
        List<String> reasons = MarkedStory.choices(TWO_OFFICIALS).stream()
                .map(choice -> choice.reason())
                .toList();
        assertThat(reasons.get(0)).startsWith("description: ");
        assertThat(reasons.get(1)).startsWith("earlier source: ");
    }

    @Test
    void theAuthorIsOnlyWhoIsI() {
        assertThat(MarkedStory.speakersBy(
                        "Piet Okafor", "[I] |thought| {so}. <Ada Merrow> came. [She] |said| {no}. [He] |left| {it}."))
                .containsExactly("Piet Okafor", "Ada Merrow", "-");
        assertThat(MarkedStory.speakersBy("Piet Okafor", "[I] |thought| {so}. [He] |said| {no}."))
                .containsExactly("Piet Okafor", "-");
    }

    @Test
    void anAuthorWithoutABylineHasNoName() {
        String story = "[I] |think| {so}. [We] |hope| {so}. “[We] |say| {no},” sang the crew.";
        assertThat(MarkedStory.speakers(story)).containsExactly("author", "author", "-");
        assertThat(MarkedStory.speakersBy("Piet Okafor", story)).containsExactly("Piet Okafor", "Piet Okafor", "-");
        assertThat(MarkedStory.document(story).entities())
                .singleElement()
                .satisfies(author -> assertThat(author.named()).isFalse());
    }

    private static List<Entity> entities(String marked) {
        return MarkedStory.document(marked).entities();
    }
}
