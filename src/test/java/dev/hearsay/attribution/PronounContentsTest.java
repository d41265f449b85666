// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.model.Attribution;
import dev.hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounContentsTest {

    /** The content of a claim whose pronoun stands in braces and whose cue stands in brackets; "-" for none. */
    private static String content(String marked) {
        String text = marked.replaceAll("[{}\\[\\]]", "").replace('~', '\n');
        Span pronoun = marked(marked, "\\{([^}]*)}");
        Span cue = marked(marked, "\\[([^]]*)]");
        int paragraph = text.lastIndexOf('\n', pronoun.start()) + 1;
        List<Span> paragraphs = paragraph == 0
                ? List.of(new Span(0, text.length()))
                : List.of(new Span(0, paragraph - 1), new Span(paragraph, text.length()));
        Optional<Attribution> found = PronounContents.resolve(
                text, paragraphs, new Attribution(List.of(), List.of(cue), List.of(pronoun), 0.9));
        return found.map(attribution -> attribution.content().get(0).in(text)).orElse("-");
    }

    private static Span marked(String marked, String pattern) {
        Matcher mark = Pattern.compile(pattern).matcher(marked);
        assertThat(mark.find()).isTrue();
        int before = (int) marked.substring(0, mark.start())
                .chars()
                .filter(c -> "{}[]".indexOf(c) >= 0)
                .count();
        int start = mark.start() - before;
        return new Span(start, start + mark.group(1).length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council signed the trade pact, {which} the union [opposed]. | the trade pact",
                "The board raised the fee ({which} the mayor also [supports]). | the fee",
                "He left over Ms. Prane's harbour plan - {which} he once [backed]. | Ms. Prane's harbour plan",
                "It is the kind of bridge {that} Ada Merrow [envisioned] in 2029. | the kind of bridge",
                "They voted on the repair of the old lock, {which} the crews had [demanded]. | the repair of the old lock",
                "They pay taxes on investment income ({which} the board [likes]). | investment income",
                "She wrote a letter, for {which} she later [apologized]. | a letter",
                "Prices rose. The committee passed a ban on night flights — {which} the pilots [criticised]. | night flights",
                "The message, {which} [was first reported] by the Lakeside Press, names nobody. | The message"
            })
    void aRelativePronounStandsForWhatIsBeforeIt(String text, String content) {
        assertThat(content(text)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fares rose. Two in three crews want to stay. {That}[’s according to] the ministry. | Two in three crews want to stay.",
                "Fares rose. Mr. Quill wants to stay.~{That} is [according to] the ministry. | Mr. Quill wants to stay.",
                "{That} is [according to] the ministry. | -"
            })
    void thatIsAccordingToSomebodySpeaksOfTheSentenceBefore(String text, String content) {
        assertThat(content(text)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "In the end the paper [reported] {it}.",
        "He [said] {that}.",
        "They talk of bolts. {That} was [announced] at noon.",
        "This is part of {what} [alarmed] the crews.",
        "He [thinks] {so}.",
        "Later {which} nobody [knows]."
    })
    void wherePronounsStandForNothingThatCanBeToldTheClaimIsLeftOut(String text) {
        assertThat(content(text)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "He [said] {that it rains}.",
        "She [criticised] {him}.",
        "He [said] {nobody}.",
        "“{Which?}” she [asked]."
    })
    void allOtherContentsStay(String text) {
        assertThat(content(text)).isEqualTo(marked(text, "\\{([^}]*)}").in(text.replaceAll("[{}\\[\\]]", "")));
    }

    @Test
    void aContentOfTwoPartsStays() {
        String text = "That he said: yes";
        Attribution two =
                new Attribution(List.of(), List.of(new Span(8, 12)), List.of(new Span(0, 4), new Span(14, 17)), 0.9);
        assertThat(PronounContents.resolve(text, List.of(new Span(0, 17)), two)).contains(two);
    }
}
