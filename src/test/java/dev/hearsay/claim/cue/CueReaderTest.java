// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim.cue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.language.MarkedSentence;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueReaderTest {

    private static final CueReader READER = new CueReader();

    private static CueReading read(String marked) {
        return read(marked, false);
    }

    private static CueReading read(String marked, boolean directQuestion) {
        MarkedSentence sentence = MarkedSentence.parse(marked);
        String cue = sentence.attribution().cue().get(0).in(sentence.text());
        return READER.read(cue, sentence.window(), directQuestion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "say            |<Merrow> [said] {the quay was shut}.",
                "say            |<Merrow> [has said] {the quay was shut}.",
                "say            |<Merrow> [would later say in a statement] {that the quay was shut}.",
                "tell           |<Merrow> [also told] the Harl Courier {it was shut}.",
                "say            |<Merrow> [said:] {Nobody sails}.",
                "say            |{Nobody sails}, <Merrow> [SAYS].",
                "according to   |{Nobody sails}, [according to] <the port of Harl>.",
                "in the view of |[In the view of] <the pilots>, {the quay is lost}.",
                "point out      |<She> [pointed out] {that the tide had turned}.",
                "make clear     |<She> [made it very clear] {that the ferry stays}.",
                "call for       |<The union> [called] {for a vote}.",
                "call for       |<The union> has been [calling for] {a vote}.",
                "rule out       |<Merrow> [ruled out] {a sale}.",
                "concern        |<Residents> [raised concerns] {about the dam}.",
                "statement      |[In a statement], <the firm> regretted {the delay}.",
                "say            |<The firm> [issued a statement saying] {it was sorry}.",
                "deny           |<Merrow> [has repeatedly denied] {the charge}.",
                "expect         |<She> [is expected] {to sail on Monday}.",
                "consider       |<The port> [is considering] {a toll}.",
                "suggest        |<The letter> [seemed to suggest] {a toll}.",
                "show           |<The map> [seems to show] {a reef}.",
                "question       |<Pilots> [raised fresh questions] {about the toll}.",
                "continue       |“{Nobody sails},” <she> [continued].",
                "criticize      |<Merrow> [criticised] {the toll}.",
                "criticize      |<Merrow> [criticized] {the toll}.",
                "label          |<Merrow> [labelled] {it a farce}.",
                "favor          |<Merrow> [favours] {a toll}.",
                "worried        |<Pilots> [are deeply worried] {about silt}.",
                "worried        |<She>[’s worried] {about silt}.",
                "worry          |<Pilots> [worried] {that silt would close it}.",
                "support        |[his support for] {the toll}",
                "reportedly     |{The quay has} [reportedly] {been sold}.",
            })
    void theLemmaIsThatOfTheHead(String lemma, String marked) {
        assertThat(read(marked).lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATEMENT |<Merrow> [said] {the quay was shut}.",
                "STATEMENT |{It is shut}, [according to] <the port>.",
                "STATEMENT |<Merrow> [showed] {that it was shut}.",
                "BELIEF    |<Merrow> [is expected] {to sail}.",
                "BELIEF    |<Merrow> [believes] {it is shut}.",
                "BELIEF    |<Merrow> [considers] {the toll a farce}.",
                "BELIEF    |<Pilots> [fear] {that silt will close it}.",
                "BELIEF    |<Merrow> [is confident] {that it will open}.",
                "BELIEF    |[the widespread belief] {that it will open}",
                "INTENTION |<Merrow> [wants to] {sail}.",
                "INTENTION |<The port> [plans] {a toll}.",
                "INTENTION |<The port> [is seeking] {a licence}.",
                "INTENTION |<Pilots> [threatened to] {strike}.",
                "INTENTION |<Pilots> [are determined] {to strike}.",
                "INTENTION |<Merrow> [would like] {to stay}.",
                "QUESTION  |<She> [was asked] {whether it was shut}.",
                "QUESTION  |<She> [asked if] {it was shut}.",
                "QUESTION  |<She> [wondered] {who pays}.",
                "QUESTION  |<Merrow> [inquired] {about a berth}.",
                "QUESTION  |<She> [questioned] {whether the toll was fair}.",
                "QUESTION  |<She> [asked] {the pilots how to get to Harl}.",
                "DIRECTIVE |<She> [asked] the court {to stop the sale}.",
                "DIRECTIVE |<She> [asked] {the court of appeal to stop the sale}.",
                "DIRECTIVE |<She> [asked] {that he be released}.",
                "DIRECTIVE |<She> [asked] {him to resign}.",
                "DIRECTIVE |<Merrow> [told] them {to leave}.",
                "DIRECTIVE |<Merrow> [told] {the crew to leave}.",
                "DIRECTIVE |<Merrow> [insisted] {that it be shut}.",
                "STATEMENT |<Merrow> [insisted] {that it would be shut}.",
                "STATEMENT |<Merrow> [told] {the story to a friend}.",
                "DIRECTIVE |<The port> [urged] {calm}.",
                "DIRECTIVE |<The port> [called on] {pilots to wait}.",
                "DIRECTIVE |<The union> [demanded] {a vote}.",
                "DIRECTIVE |<The judge> [ordered] {the sale stopped}.",
                "PERCEPTION|<Pilots> [saw] {a light on the reef}.",
                "PERCEPTION|<Pilots> [heard] {a horn}.",
                "PERCEPTION|<Nobody there> [noticed] {the light}.",
                "PERCEPTION|<Two pilots> [witnessed] {the fire}.",
                "DECISION  |<The court> [ruled] {that the toll was void}.",
                "DECISION  |<The council> [decided] {to wait}.",
                "DECISION  |<The council> [agreed to] {a toll}.",
                "DECISION  |<The council> [agreed] {to wait}.",
                "STATEMENT |<The mayor> [agreed] {that it was late}.",
                "DECISION  |<She> [chose] {to stay}.",
                "DECISION  |<The council> [voted to] {wait}.",
                "DECISION  |<The mayor> [refused] {to step down}.",
            })
    void theKindIsThatOfTheCueInItsConstruction(ClaimKind kind, String marked) {
        assertThat(read(marked).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEUTRAL  |<Merrow> [said] {the toll was bad}.",
                "NEUTRAL  |<Merrow> [called] {the toll a disgrace}.",
                "ASSERT   |<Merrow> [stressed] {that it was shut}.",
                "ASSERT   |<Merrow> [maintains] {that it was shut}.",
                "DENY     |<Merrow> [dismissed] {the charge}.",
                "DENY     |<Merrow> [did not deny] {the charge}.",
                "DOUBT    |<Merrow> [is sceptical] {that it will open}.",
                "DOUBT    |<Merrow> [doubted] {the figure}.",
                "ADMIT    |<Merrow> [conceded] {the point}.",
                "ADMIT    |<Merrow> [pleaded guilty] {to arson}.",
                "PROMISE  |<Merrow> [vowed] {to return}.",
                "CRITICISE|<Merrow> [slammed] {the toll}.",
                "CRITICISE|<Merrow> [accused] {the port of greed}.",
                "PRAISE   |<Merrow> [hailed] {the pilots}.",
                "PRAISE   |<Merrow> [welcomed] {the vote}.",
            })
    void theStanceIsThatOfTheCue(Stance stance, String marked) {
        assertThat(read(marked).stance()).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":          |<Merrow>[:] {Nobody sails}.",
                "—          |{Nobody sails} [—] <Merrow>",
                "harrumph   |<Merrow> [harrumphed] {that it was shut}.",
                "orchestrate|<Merrow> [has been orchestrating] {a sale}.",
                "jettison   |<Merrow> [will soon jettison] {the toll}.",
                "ration     |<Merrow> [rations] {the news}.",
                "in         |[In] <its leaflet>, the port lists {three tolls}.",
            })
    void aCueThatIsNotKnownIsANeutralStatement(String lemma, String marked) {
        assertThat(read(marked)).isEqualTo(new CueReading(lemma, ClaimKind.STATEMENT, Stance.NEUTRAL, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUESTION |{“Why now?”} <Merrow> [said].",
                "QUESTION |<Merrow>[:] {“Why now?”}",
                "QUESTION |{“To whom?”} <Merrow> [asked].",
                "STATEMENT|{“Why now?”} <Merrow> [insisted].",
                "STATEMENT|{“Why now?”} <Merrow> [did not say].",
            })
    void aDirectQuestionUnderANeutralVerbIsAQuestion(ClaimKind kind, String marked) {
        assertThat(read(marked, true).kind()).isEqualTo(kind);
    }
}
