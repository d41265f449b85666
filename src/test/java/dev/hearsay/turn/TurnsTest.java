// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hearsay.pipeline.Paragraphs;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {

    /** The turns, as "head > paragraph | paragraph". */
    private static List<String> turns(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        return Turns.of(text, Paragraphs.of(text)).stream()
                .map(turn -> turn.head().in(text) + " > "
                        + turn.words().stream().map(span -> span.in(text)).collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void questionsAndAnswers() {
        assertThat(turns(
                        "Lena Moss spoke to Arini Volk.",
                        "Q: Why a bridge?",
                        "A: Nobody looks at bridges.",
                        "Mine stands.",
                        "Q: And now?",
                        "A: A dam."))
                .containsExactly(
                        "Q > Why a bridge?",
                        "A > Nobody looks at bridges. | Mine stands.",
                        "Q > And now?",
                        "A > A dam.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q. %s A. ", "Q — %s A — ", "Question: %s Answer: ", "**Q:** %s **A:** ", "“Q: %s “A: "})
    void questionsAndAnswersInOtherHeads(String heads) {
        String[] parts = heads.split("%s ", -1);
        assertThat(turns(
                        parts[0] + "Why?", parts[1] + "Nobody asked.", parts[0] + "Who knew?", parts[1] + "All of us."))
                .hasSize(4)
                .element(3)
                .asString()
                .endsWith("> All of us.");
    }

    @Test
    void aBoldQuestionEndsBeforeItsMarks() {
        assertThat(turns("**Q: Why?**", "A: For the view.")).containsExactly("Q > Why?", "A > For the view.");
    }

    @Test
    void headsInCapitalsWithRolesTitlesAndRemarks() {
        assertThat(turns(
                        "BAKARI SELLOW, HNN COMMENTATOR: I don't disagree.",
                        "(CROSSTALK)",
                        "REP. INES CALDER (D), VALE: That's right.",
                        "SELLOW (voice-over): Nobody heard him."))
                .containsExactly(
                        "BAKARI SELLOW, HNN COMMENTATOR > I don't disagree.",
                        "REP. INES CALDER (D), VALE > That's right.",
                        "SELLOW (voice-over) > Nobody heard him.");
    }

    @Test
    void namesAsHeadsWhereTheyComeBack() {
        assertThat(turns(
                        "Lena Moss: Why close the bridge?",
                        "Ulla Prane: It was not safe. I had no choice.",
                        "Moss: When will it open?",
                        "Prane: In May, I hope."))
                .hasSize(4);
    }

    @Test
    void aParagraphBetweenTurnsIsOfTheTurnBeforeOnlyWhereASpeakerComesBack() {
        assertThat(turns(
                        "ADA MERROW: You heard me.",
                        "I will say it again.",
                        "GIL SANDE: Do you mean it?",
                        "MERROW: I do.",
                        "A year ago the mayor thought otherwise.",
                        "PRANE: We are not for sale."))
                .containsExactly(
                        "ADA MERROW > You heard me.",
                        "GIL SANDE > Do you mean it?",
                        "MERROW > I do.",
                        "PRANE > We are not for sale.");
    }

    @Test
    void listsNewsBriefsAndAnnouncementsAreNotTurns() {
        assertThat(turns("Price: 40 crowns.", "Note: You can pay on board.", "Seniors: half of that."))
                .isEmpty();
        assertThat(turns("Hillary Quill: 1,769.", "Bram Sande: 1,501.", "Quill: 90 percent.", "Sande: 10 percent."))
                .isEmpty();
        assertThat(turns("Quill: Win in a walk.", "Sande: Keep it close.", "Merrow: Stay in."))
                .isEmpty();
        assertThat(turns("LONSBY (LP): The quay closed. “We wait,” a pilot said.", "DOLMEN, Vale: Ferries sail."))
                .isEmpty();
        assertThat(turns("WHO: Mayor Ulla Prane.", "WHAT: You are invited to the opening.", "WHERE: At the harbour."))
                .isEmpty();
        assertThat(turns("Storm: What you must know.", "The quay is closed.")).isEmpty();
        assertThat(turns("Subs Not Used: Quill, Sande.", "The second half was ours.", "Subs Not Used: Merrow, Prane."))
                .isEmpty();
        assertThat(turns("A: The first bridge.", "B: The second bridge.", "A: The third."))
                .isEmpty();
    }

    @Test
    void aLongLineOfColonsTakesNoTime() {
        String text =
                ("A".repeat(50) + " ").repeat(2_000) + "\n\n" + "Ab (".repeat(20_000) + "\n\n" + ": ".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Turns.of(text, Paragraphs.of(text))).isEmpty());
    }
}
