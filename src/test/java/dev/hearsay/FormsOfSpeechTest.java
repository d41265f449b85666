// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Interviews, transcripts, posts, relative clauses and two sources, with the real model. */
class FormsOfSpeechTest {

    /** The claims of an article, as "speaker (role): content"; "nobody" where none is named. */
    private static List<String> claims(String text) {
        return SharedHearsay.usual().extract(Article.of("forms.txt", text)).claims().stream()
                .map(claim -> who(claim) + ": " + claim.content().text())
                .toList();
    }

    private static String who(Claim claim) {
        return claim.speakers().isEmpty()
                ? "nobody"
                : claim.speakers().stream().map(FormsOfSpeechTest::named).collect(Collectors.joining(" and "));
    }

    private static String named(Speaker speaker) {
        return speaker.name() + (speaker.role() == null ? "" : " (" + speaker.role() + ")");
    }

    /** A case without its header. */
    private static String read(String name) {
        try (InputStream in = FormsOfSpeechTest.class.getResourceAsStream("/cases/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("\n\n") + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anInterviewIsOfTheOneWhoAsksAndTheOneWhoAnswers() {
        assertThat(claims(read("30-interview-a.txt")))
                .contains(
                        "Lena Moss: Why a book about a bridge?",
                        "Arini Volk (writer): Because nobody looks at bridges until they fall. I wanted to look at one that"
                                + " stands.",
                        "Lena Moss: Did the engineer talk to you?",
                        "Arini Volk (writer): He did, for three days, and then he asked me to leave.")
                .doesNotContain("Arini Volk (writer): me to leave", "Lena Moss: me to leave");
    }

    @Test
    void theOpeningMayNameThePaperOrTurnTheTwoRound() {
        assertThat(claims(
                        "An interview with Ulla Prane, mayor of Lonsby.\n\n**Q: Why close it?**\n\nA: It was not safe."
                                + "\n\nI had no choice.\n\n**Q: And now?**\n\nA: Now we wait."))
                .contains(
                        "interviewer: Why close it?",
                        "Ulla Prane (mayor of Lonsby): It was not safe. I had no choice.");
        assertThat(
                        claims(
                                "The writer Arini Volk spoke to Lena Moss of the Courier.\n\nQ. Why a bridge?\n\nA. It stands."))
                .contains("Lena Moss: Why a bridge?", "Arini Volk (writer): It stands.");
        assertThat(claims(
                        "Lena Moss spoke to the writer Arini Volk.\n\nLM: Why a bridge?\n\nAV: I like them.\n\nLM: And"
                                + " dams?\n\nAV: Dams, too."))
                .contains("Lena Moss: And dams?", "Arini Volk (writer): I like them.");
    }

    @Test
    void aSpeakerWhoSpeaksOnlyLaterIsNotShe() {
        assertThat(claims(read("31-transcript-a.txt")))
                .containsExactly(
                        "nobody: \"The ice is getting thin,\" \"It is late already. We stand at the edge.\"",
                        "Pletten: And this is what it looks like when the edge is reached. Holes as wide as a church are"
                                + " opening all over the north.",
                        "Dora Fern (Vale resident): We lost the barn in one night.");
    }

    @Test
    void theTurnsOfATranscriptAreOfThreePersons() {
        assertThat(claims(read("31-transcript-c.txt")))
                .containsExactly(
                        "Alisyn Camden (HNN anchor): But isn't the --",
                        "Bakari Sellow (HNN commentator): I don't disagree with any of that. His words are careless.",
                        "Bakari Sellow (HNN commentator): Nobody can say that they did not hear him.",
                        "Alisyn Camden (HNN anchor): The mayor holds a lot of sway with the board.",
                        "Ines Calder (Rep.): That's right. She could stop it.",
                        "Ines Calder (Rep.): And she should.");
    }

    @Test
    void aHeadIsThePersonOfTheArticleAndModeratorsHaveNoName() {
        assertThat(claims(
                        "Mayor Ulla Prane met the union leader Gil Sande on Monday.\n\nMODERATOR: Who begins?\n\nSANDE: I"
                                + " do. We want a date.\n\nPRANE: You will have one.\n\n(APPLAUSE)\n\nSANDE: When?"))
                .contains(
                        "Gil Sande (union leader): I do. We want a date.",
                        "Ulla Prane (Mayor): You will have one.",
                        "Gil Sande (union leader): When?")
                .anyMatch(claim -> claim.startsWith("Moderator"));
    }

    @Test
    void postsHaveTagsAndAccounts() {
        assertThat(claims(read("32-tweet-a.txt")))
                .containsExactly(
                        "Ulla Prane (Mayor): “So proud of this crew!!! #weholdthebridge @lonsbyfire,”",
                        "Ulla Prane (Mayor): the bridge is safe");
        assertThat(claims(
                        "Gil Sande (@harbourgil), who leads the union, called a strike. “We walk out at noon,” @harbourgil"
                                + " wrote on Chirper."))
                .anyMatch(claim -> claim.startsWith("Gil Sande") && claim.endsWith("“We walk out at noon,”"));
    }

    @Test
    void twoSourcesHaveTheirOwnWords() {
        assertThat(claims(read("33-two-sources-a.txt")))
                .containsExactly(
                        "the engineer's report: The bridge needs forty new bolts",
                        "Ulla Prane (Mayor): it is “an old lady with bad knees.”");
    }

    @Test
    void theMainClauseAroundARelativeClauseIsTheReporters() {
        assertThat(claims(read("48-relative-clause-a.txt")))
                .containsExactly(
                        "Corin Addo (minister): which was one of the weakest in the region",
                        "the mayor (mayor): which would be finished by May");
    }
}
