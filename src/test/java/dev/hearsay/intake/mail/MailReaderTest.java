// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Archives;
import dev.hearsay.intake.FormatCases;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.model.Article;
import dev.hearsay.model.Metadata;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    private static final String HEADER = """
            From: Lena Moss <lena.moss@h.example>
            To: all@h.example
            Subject: Fwd: =?utf-8?Q?Bridge_is_=E2=80=9Csafe=E2=80=9D?=
            Date: Wed, 05 Mar 2031 23:30:00 -0500
            MIME-Version: 1.0
            """;

    private static final String TEXT =
            "Mayor Ulla Prane said the bridge was safe.\n\n“We measured every bolt,” said engineer Piet Okafor.";

    private static final String PAGE = "<!doctype html><html lang=\"en\"><head><title>Bridge is safe</title>"
            + "<meta property=\"article:published_time\" content=\"2031-03-05\"></head><body><article><h1>Bridge is safe</h1>"
            + "<p>Mayor Ulla Prane said on Tuesday that the bridge was safe, and that nobody in the town had to be afraid of"
            + " it when the carts begin to roll again.</p><p>“We measured every bolt,” said engineer Piet Okafor.</p>"
            + "</article></body></html>";

    private static String part(String type, String text) {
        byte[] bytes = Archives.bytes(text);
        return "Content-Type: " + type + "; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\n";
    }

    private static Article only(String message) {
        List<ReadItem> items = FormatCases.read(message);
        assertThat(items).hasSize(1);
        return Items.article(items.get(0));
    }

    @Test
    void theMailOfTheCaseIsDecoded() {
        List<ReadItem> items = FormatCases.read(FormatCases.bytes("36-mail-a.eml"));
        Article article = Items.article(items.get(0));
        assertThat(article.text())
                .isEqualTo("Mayor Ulla Prane said on Tuesday that the bridge was safe. “We measured every bolt,” said"
                        + " engineer Piet Okafor.");
        assertThat(article.metadata().title()).isEqualTo("Bridge is safe");
        assertThat(article.metadata().published()).isEqualTo(DAY);
    }

    @Test
    void theHeaderGivesTheFacts() {
        Metadata facts = only(HEADER + part("text/plain", TEXT)).metadata();
        assertThat(facts.title()).isEqualTo("Bridge is “safe”");
        assertThat(facts.byline()).isEqualTo("Lena Moss");
        assertThat(facts.published()).isEqualTo(DAY);
    }

    @Test
    void whatTheTextSaysOfItselfCountsFirst() {
        String text = "Title: The bridge\nDate: 2031-03-02\n\n" + TEXT;
        Metadata facts = only(HEADER + part("text/plain", text)).metadata();
        assertThat(facts.title()).isEqualTo("The bridge");
        assertThat(facts.published()).isEqualTo(LocalDate.of(2031, 3, 2));
    }

    @Test
    void aDeskIsNoByline() {
        Metadata facts = only(HEADER.replace("Lena Moss <lena.moss@", "\"Harbour Wire\" <desk@")
                        + part("text/plain", TEXT))
                .metadata();
        assertThat(facts.byline()).isNull();
        assertThat(facts.publisher()).isEqualTo("Harbour Wire");
    }

    @Test
    void anyCharacterSetAndEncodingIsRead() {
        byte[] western = Read.join(
                Archives.bytes(HEADER + "Content-Type: text/plain; charset=windows-1252\n\n"),
                TEXT.getBytes(Charset.forName("windows-1252")));
        assertThat(FormatCases.texts(FormatCases.read(western))).containsExactly(TEXT);
        assertThat(only((HEADER + part("text/plain", TEXT)).replace("\n", "\r\n"))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void linesThatAProgramBrokeAreJoined() {
        String flowed =
                "Mayor Ulla Prane said \nthe bridge was safe.\n\n“We measured \nevery bolt,” said engineer Piet Okafor."
                        + "\n-- \nLena Moss, desk";
        assertThat(only(HEADER + part("text/plain; format=flowed", flowed)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void ofSeveralPartsThePlainTextIsReadElseTheHtml() {
        String html = part("text/html", "<p>Mayor Ulla Prane said no.</p><p>She left.</p>");
        String multipart =
                HEADER + "Content-Type: multipart/alternative; boundary=\"b\"\n\n--b\n%s--b\n" + html + "--b--\n";
        assertThat(only(multipart.formatted(part("text/plain", TEXT))).text()).isEqualTo(TEXT);
        assertThat(only(multipart.formatted(part("text/plain", "\n"))).text())
                .isEqualTo("Mayor Ulla Prane said no.\n\nShe left.");
    }

    @Test
    void aMessageOfAttachmentsHasNoText() {
        String message = HEADER
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf\n\n%PDF\n--b--\n";
        assertThat(FormatCases.texts(FormatCases.read(message))).containsExactly("|no-text");
    }

    @Test
    void aSavedPageIsReadAsAPageWithItsAddressAndNotTheDayOfSaving() {
        String saved = "From: <Saved by Blink>\nSnapshot-Content-Location: https://h.example/bridge\nSubject: Saved\n"
                + "Date: Sun, 9 Mar 2031 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
                + "\ttype=\"text/html\"; boundary=\"b\"\n\n--b\nContent-Location: https://h.example/bridge\n"
                + part("text/html", PAGE) + "--b\nContent-Type: image/png\n\nPNG\n--b--\n";
        Article article = only(saved);
        assertThat(article.text()).contains("“We measured every bolt,” said engineer Piet Okafor.");
        assertThat(article.metadata().url()).isEqualTo("https://h.example/bridge");
        assertThat(article.metadata().title()).isEqualTo("Bridge is safe");
        assertThat(article.metadata().published()).isEqualTo(DAY);
        assertThat(only(saved.replaceAll("<meta[^>]*>", "")
                                .replace(
                                        part("text/html", PAGE), part("text/html", PAGE.replaceAll("<meta[^>]*>", ""))))
                        .metadata()
                        .published())
                .isNull();
    }

    @Test
    void theMessagesOfAMailboxAreArticles() {
        String box =
                "From a@h.example Wed Mar  5 10:00:00 2031\n" + HEADER + "Content-Type: text/plain; charset=utf-8\n\n"
                        + TEXT + "\n\nFrom b@h.example Thu Mar  6 10:00:00 2031\nFrom: b@h.example\nSubject: Clock\n"
                        + "Date: Thu, 6 Mar 2031 10:00:00 +0000\n\nShe left.\n\n>From now on it is quiet.\n";
        List<ReadItem> items = FormatCases.read(box);
        assertThat(FormatCases.texts(items)).containsExactly(TEXT, "She left.\n\nFrom now on it is quiet.");
        assertThat(items).extracting(item -> Items.facts(item).published()).containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void partsWithoutAnEndInOneAnotherAreRefused() {
        StringBuilder message = new StringBuilder(HEADER);
        for (int i = 0; i < 2_000; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(FormatCases.texts(FormatCases.read(message.toString()))).containsExactly("|damaged");
    }
}
