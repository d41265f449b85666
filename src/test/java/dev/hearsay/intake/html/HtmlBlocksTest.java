// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlBlocksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<p>One.</p><p>Two.</p> § One.|Two.",
                "One.<br><br>Two.<br>Three. § One.|Two./Three.",
                "<div>One.<div>Two.</div>Three.</div> § One.|Two.|Three.",
                "<h2>Head</h2><ul><li>One</li><li>Two <b>b</b></li></ul> § Head|One|Two b",
                "<p>un<b>believ</b>able, <i>she</i> said</p> § unbelievable, she said",
                "<p>  a &#10;&#9; b&nbsp;&nbsp;c </p><p>&nbsp;</p> § a b c",
                "<p>demo&shy;cracy&#8203; wins&#1;</p> § democracy wins",
                "<p>&ldquo;No,&rdquo; &amp; &lt;yes&gt;</p> § “No,” & <yes>",
                "<p>He said <q>no</q>.</p> § He said “no”.",
                "<p>He said <q>“no”</q>.</p> § He said “no”.",
                "<p>a</p><script>b</script><style>c</style><nav>d</nav><aside>e</aside><!-- f --> § a",
                "<figure><img alt='x'><figcaption>cap</figcaption></figure><p>a</p> § a",
                "<p class='wp-caption-text'>cap</p><p>a</p><span class='credit'>P. Vane</span> § a",
                "<blockquote><p>No.</p><footer>Mara Odell</footer></blockquote><footer>x</footer> § No.|Mara Odell",
                "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><p>a</p> § a",
                "<table><tr><td><p>One.</p><p>Two.</p></td></tr></table> § One.|Two.",
                "<pre>one line&#10;and more&#10;&#10;next one</pre> § one line/and more|next one",
                "<p>😀 said</p> § 😀 said",
                "<p>One<p>Two<b>Three<p>Four § One|TwoThree|Four",
            })
    void blocksAreParagraphsAndInlineTagsAreNothing(String html, String paragraphs) {
        assertThat(String.join("|", HtmlBlocks.paragraphs(html)).replace('\n', '/'))
                .isEqualTo(paragraphs);
    }

    @Test
    void aPrefixOrAnXmlParserMakesNoDifference() {
        String xml = "<h:div xmlns:h='http://www.w3.org/1999/xhtml'><h:p>One <h:b>b</h:b>.</h:p><h:br/>Two.</h:div>";
        assertThat(HtmlBlocks.paragraphs(xml)).containsExactly("One b.", "Two.");
        assertThat(HtmlBlocks.paragraphs(Jsoup.parse(xml, "", Parser.xmlParser())))
                .containsExactly("One b.", "Two.");
    }

    @Test
    void nothingHasNoParagraph() {
        assertThat(HtmlBlocks.paragraphs("")).isEmpty();
        assertThat(HtmlBlocks.paragraphs(" <p> </p><br>")).isEmpty();
    }
}
