// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.FormatCases;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.ReadItem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that a system escaped once too often, or twice, on its way into a field of every form that carries one. */
class EscapedHtmlTest {

    private static final String BODY =
            "<p>The ferry <em>Alda</em> sails at noon & not before, said Ulla Prane.</p>\n<p class=\"x\">“Nobody likes it,” she said.</p>";

    private static final String TEXT =
            "The ferry Alda sails at noon & not before, said Ulla Prane.\n\n“Nobody likes it,” she said.";

    private static String escaped(String markup) {
        return markup.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String json(String markup) {
        return "\"" + markup.replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** The documents of each form with this body in it; XML and HTML escape it by themselves. */
    private static Stream<String> documents(String body) {
        return Stream.of(
                "{\"uri\": \"urn:x\", \"type\": \"text\", \"headline\": \"Ferry\", \"body_xhtml\": " + json(body) + "}",
                "{\"uri\": \"urn:x\", \"type\": \"text\", \"bodies\": [{\"role\": \"main\", \"contenttype\": \"text/html\","
                        + " \"value\": " + json(body) + "}]}",
                "{\"uri\": \"urn:x\", \"type\": \"text\", \"body_nitf\": "
                        + json("<nitf><body><body.content>" + body + "</body.content></body></nitf>") + "}",
                "{\"title\": \"Ferry\", \"text\": " + json(body) + "}",
                "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Quay</title>"
                        + "<item><title>Ferry</title><guid>urn:x</guid><content:encoded>" + escaped(body)
                        + "</content:encoded></item></channel></rss>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Quay</title><entry><title>Ferry</title><id>urn:x</id>"
                        + "<updated>2031-03-05T10:00:00Z</updated><content type=\"html\">" + escaped(body)
                        + "</content></entry></feed>",
                "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x\"><contentSet><inlineData"
                        + " contenttype=\"text/html\">" + escaped(body) + "</inlineData></contentSet></newsItem>",
                "<nitf><body><body.content><block>" + escaped(body) + "</block></body.content></body></nitf>",
                "<html><head><title>Ferry</title><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\","
                        + " \"headline\": \"Ferry\", \"articleBody\": " + json(body) + "}</script></head>"
                        + "<body><h1>Ferry</h1></body></html>");
    }

    static Stream<Arguments> tooOften() {
        return Stream.of(0, 1, 2).flatMap(times -> {
            String body = BODY;
            for (int i = 0; i < times; i++) {
                body = escaped(body);
            }
            return documents(body).map(document -> Arguments.of(times, document));
        });
    }

    @ParameterizedTest
    @MethodSource("tooOften")
    void markupIsReadAsMarkupHoweverOftenItWasEscaped(int times, String document) {
        List<ReadItem> items = Items.of(document);
        assertThat(FormatCases.texts(items)).containsExactly(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;",
                "&#60;div&#62;&#60;p&#62;One.&#60;/p&#62;&#60;p&#62;Two.&#60;/p&#62;&#60;/div&#62;",
                "<div>&lt;p&gt;One.&lt;/p&gt;\n&lt;p style=\"a\"&gt;Two.&lt;/p&gt;</div>",
                "One.&lt;br /&gt;&lt;br /&gt;Two.",
                "One.&lt;/p&gt; &lt;p class='b'&gt;Two.",
                "&amp;lt;P&amp;gt;One.&amp;lt;/P&amp;gt;&amp;lt;P&amp;gt;Two.&amp;lt;/P&amp;gt;"
            })
    void paragraphsThatTagsPartAreParagraphs(String written) {
        assertThat(HtmlBlocks.paragraphs(EscapedHtml.opened(written))).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Write &lt;p&gt; before a paragraph and &lt;/p&gt; behind it, she said.</p>",
                "<p>She said that 3 &lt; 4.</p><p>“&lt;br&gt; is a tag,” he said.</p>",
                "The &lt;b&gt; tag is old.",
                "A &amp; B said so."
            })
    void copyThatSpeaksOfTagsStays(String written) {
        assertThat(EscapedHtml.opened(written)).isEqualTo(written);
    }

    @Test
    void aHeadlineLosesItsEscapedTags() {
        String document =
                "{\"title\": \"The &lt;i&gt;Alda&lt;/i&gt; sails\", \"text\": \"Ulla Prane left on Tuesday.\"}";
        assertThat(Items.facts(Items.of(document).get(0)).title()).isEqualTo("The Alda sails");
    }
}
