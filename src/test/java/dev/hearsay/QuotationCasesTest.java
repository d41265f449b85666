// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.Speech;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole quotations, whatever the marks, the windows of the network and the paragraphs. */
class QuotationCasesTest {

    private static List<Claim> claimsOfCase(String name) {
        Path file = Path.of("src/test/resources/cases", name + ".txt");
        Article article = new ArticleReader()
                .readOne(Source.of(file), InputStream.nullInputStream(), Metadata.NONE)
                .article();
        return SharedHearsay.usual().extract(article).claims();
    }

    private static List<Claim> claims(String text) {
        return SharedHearsay.usual().extract(Article.of("a.txt", text)).claims();
    }

    private static List<String> direct(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.speech() == Speech.DIRECT)
                .map(claim -> speaker(claim) + ": " + claim.content().text().replaceAll("\\s+", " "))
                .toList();
    }

    private static String speaker(Claim claim) {
        return claim.speakers().isEmpty() ? "nobody" : claim.speakers().get(0).name();
    }

    @Test
    void aQuotationBehindTheFirstWindowIsWhole() {
        assertThat(direct(claimsOfCase("03-quote-cut-a")))
                .singleElement()
                .satisfies(claim -> assertThat(claim)
                        .startsWith("Mara Oyelowo: “We have heard a great deal")
                        .endsWith("find the other half together.”"));
    }

    @Test
    void aQuotationOfThreeParagraphsIsWhole() {
        assertThat(direct(claimsOfCase("03-quote-cut-c")))
                .singleElement()
                .satisfies(claim -> assertThat(claim)
                        .contains("Fabia Nett: “I have done this work")
                        .contains("“What puts an end to trouble")
                        .endsWith("what you like.”"));
    }

    /** The quotation is pushed through the seams of the windows word by word. */
    @ParameterizedTest
    @CsvSource({"0", "40", "80", "120", "160", "200", "240"})
    void aQuotationIsWholeWhereverTheSeamFalls(int words) {
        String before = "The ferry was late and the harbour was full of carts. ".repeat(words / 10);
        String quotation = "“We counted the boats twice, and we counted them again when the storm was over. Four were"
                + " gone and nine had lost their masts. Nobody was hurt, and for that we thank the crew of the"
                + " lifeboat. The rest is wood and rope and can be bought.”";
        String text = before + "The quay was shut.\n\nHarbour master Ada Merrow told the council: " + quotation
                + "\n\nThe council meets on Friday.";
        assertThat(direct(claims(text))).containsExactly("Ada Merrow: " + quotation);
    }

    @Test
    void singleMarksOverThreeParagraphsAreOneQuotation() {
        List<Claim> claims = claimsOfCase("25-single-quotes-paragraphs-a");
        assertThat(direct(claims))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim).startsWith("Gil Sande: 'Our members").endsWith("'If not, we'll strike.'"));
        assertThat(claims).extracting(QuotationCasesTest::speaker).contains("The company");
    }

    @Test
    void aPossessiveDoesNotCloseAQuotationThatRunsOn() {
        assertThat(direct(claims("""
                Council clerk Lin Marlow replied: 'The workers' lorries broke the road. It's their turn.

                'If they don't mend it by May, we'll send the bill.'

                The council meets on Friday.""")))
                .containsExactly("Lin Marlow: 'The workers' lorries broke the road. It's their turn."
                        + " 'If they don't mend it by May, we'll send the bill.'");
    }

    @Test
    void lowMarksAndReversedGuillemets() {
        assertThat(direct(claimsOfCase("26-low-quotes-a")))
                .containsExactly("Odile Perrin: „We hear of it in the paper,“", "Arno Kemp: »The roof will not last,«");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {"“;”", "\";\"", "„;“", "„;”", "«;»", "»;«", "‘;’", "';'", "‹;›", "‚;‘", "“;\"", "``;''"})
    void theSameWordsAreFoundInAnyMarks(String opening, String closing) {
        String text = "The roof of the mill at Lonsby has leaked since May.\n\n" + opening
                + "The beams will not last another winter," + closing + " said builder Arno Kemp. " + opening
                + "They should have gone years ago." + closing + "\n\nThe council meets on Friday.";
        assertThat(direct(claims(text)))
                .containsExactly("Arno Kemp: " + opening + "The beams will not last another winter," + closing + " "
                        + opening + "They should have gone years ago." + closing);
    }

    @Test
    void aHeadingInMarksIsNobodysWords() {
        assertThat(direct(claims("""
                “We will not leave,” said Ivo Brandt, the harbour master.

                “No way back”

                “The pilots have waited for a year and they will wait no longer,” Brandt told the council.

                “Who pays the pilots”

                The council meets on Friday.""")))
                .containsExactly(
                        "Ivo Brandt: “We will not leave,”",
                        "Ivo Brandt: “The pilots have waited for a year and they will wait no longer,”");
    }

    @Test
    void aSourceStandsInOneParagraph() {
        assertThat(direct(claimsOfCase("07-no-full-stop-c")))
                .startsWith(
                        "Rufus Stein: “As I said when she was proposed, Anneke knows every berth, and her long service"
                                + " will help the commission and all who sail.”",
                        "Delia Marsh: “Anneke brings a record of public service and a history of keeping our piers"
                                + " open.”");
    }
}
