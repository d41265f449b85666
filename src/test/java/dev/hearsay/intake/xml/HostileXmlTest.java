// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.wire.XmlNewsReader;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {

    private static final String BODY = "<nitf><body><body.content><p>Odell said %s.</p></body.content></body></nitf>";

    @TempDir
    private Path folder;

    private static String text(String document) {
        return Items.article(Items.of(document).get(0)).text();
    }

    @Test
    void charactersThatADtdWouldDefineDoNotVanish() {
        String doctype = "<!DOCTYPE nitf SYSTEM 'no-such.dtd'>\n";
        assertThat(text(doctype + BODY.formatted("5&nbsp;&euro; &amp; &lt;no&gt; caf&eacute;")))
                .isEqualTo("Odell said 5 € & <no> café.");
        assertThat(text(BODY.formatted("caf&eacute;"))).isEqualTo("Odell said café.");
    }

    @Test
    void charactersInAttributesDoNotVanish() {
        String document =
                "<!DOCTYPE nitf SYSTEM 'a.dtd'><nitf><head><docdata><doc.copyright holder='Lund&nbsp;&amp;&eacute;'/></docdata></head>"
                        + "<body><body.content><p>No.</p></body.content></body></nitf>";
        assertThat(Items.facts(Items.of(document).get(0)).publisher()).isEqualTo("Lund &é");
    }

    @Test
    void anEntityOnlyADtdKnowsIsRefused() {
        assertThat(Items.failure("<!DOCTYPE nitf [<!ENTITY firm 'Lund'>]>\n" + BODY.formatted("&firm;")))
                .startsWith("not-well-formed 2:")
                .contains("&firm;");
        assertThat(Items.failure("<!DOCTYPE nitf SYSTEM 'a.dtd'><nitf a='&firm;'/>"))
                .startsWith("not-well-formed 1:")
                .contains("firm");
    }

    @Test
    void noFileIsEverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        for (String dtd : new String[] {
            "[<!ENTITY x SYSTEM '%s'>]",
            "[<!ENTITY %% p SYSTEM '%s'> %%p;]",
            "SYSTEM '%s'",
            "PUBLIC 'x' '%s' [<!ENTITY x SYSTEM '%1$s'>]"
        }) {
            String document = "<!DOCTYPE nitf " + dtd.formatted(secret.toUri()) + ">" + BODY.formatted("&x;");
            assertThat(Items.failure(document)).startsWith("not-well-formed").doesNotContain("the secret");
        }
    }

    @Test
    void noServerIsEverAsked() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort() + "/nitf.dtd";
            text("<!DOCTYPE nitf PUBLIC '-//IPTC//DTD NITF 3.3//EN' '" + url + "'>" + BODY.formatted("no"));
            text("<!DOCTYPE nitf [<!ENTITY % p SYSTEM '" + url + "'> %p;]>" + BODY.formatted("no"));
            Items.failure("<!DOCTYPE nitf [<!ENTITY x SYSTEM '" + url + "'>]>" + BODY.formatted("&x;"));
            text("<?xml-stylesheet href='" + url + "'?>" + BODY.formatted("no"));
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void laughsAreNotMultiplied() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertThat(Items.failure(dtd + "]>" + BODY.formatted("&a29;"))).startsWith("not-well-formed");
        String quadratic = "<!DOCTYPE nitf [<!ENTITY a '" + "ha".repeat(50_000) + "'>]>";
        assertThat(Items.failure(quadratic + BODY.formatted("&a;".repeat(50_000))))
                .startsWith("not-well-formed");
    }

    @ParameterizedTest
    @CsvSource({"<p>, ''", "<p>, </p>", "<div a='b'>, </div>"})
    void nestingHasABound(String open, String close) {
        String deep = open.repeat(100_000) + "no" + close.repeat(100_000);
        assertThat(Items.failure(BODY.formatted(deep))).startsWith("too-large 1:");
    }

    @Test
    void nestingInEscapedMarkupHasOneToo() {
        String deep = "<div>".repeat(100_000) + "no" + "</div>".repeat(100_000);
        assertThat(Items.failure("<newsItem guid='x'><contentSet><inlineData><![CDATA[" + deep
                        + "]]></inlineData></contentSet></newsItem>"))
                .startsWith("too-large");
    }

    @Test
    void aNewsItemOfAHundredThousandTextsIsRefused() {
        String text = "<ContentItem><DataContent><p>Odell left.</p></DataContent></ContentItem>";
        assertThat(Items.failure("<NewsML><NewsItem><NewsComponent>" + text.repeat(100_000)
                        + "</NewsComponent></NewsItem></NewsML>"))
                .startsWith("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ",", "By ", "—", "( "})
    void aLongFieldIsNoBylineAndNoDateline(String thing) {
        String field = "Odell " + thing.repeat(300_000) + "x";
        String document = "<nitf><body><body.head><byline>" + field + "</byline><dateline>" + field
                + "</dateline></body.head><body.content><p>Odell left.</p></body.content></body></nitf>";
        assertThat(Items.facts(Items.of(document).get(0)).byline()).isNull();
        assertThat(Items.facts(Items.of(document).get(0)).place()).isNull();
    }

    @Test
    void nestingUpToTheBoundIsRead() {
        int inner = SecureXml.DEEPEST - 4;
        assertThat(text(BODY.formatted("<em>".repeat(inner) + "no" + "</em>".repeat(inner))))
                .isEqualTo("Odell said no.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<?x ",
                "<![CDATA[",
                "<p a='",
                "&amp;",
                "&#",
                "<p ",
                "]]",
                "<!DOCTYPE x [",
                "\u00A0",
                "<br/>"
            })
    void muchOfOneThingIsReadOrRefused(String thing) {
        String much = thing.repeat(200_000);
        assertThat(Items.of(BODY.formatted(much))).hasSize(1);
        assertThat(Items.of("<nitf " + much)).hasSize(1);
        assertThat(Items.of("<?xml version='1.0'?>" + much)).hasSize(1);
        assertThat(Items.of("<newsItem guid='x'><contentSet><inlineData>&lt;p&gt;"
                        + much.replace("<", "&lt;").replace("&#", "&amp;#") + "</inlineData></contentSet></newsItem>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nitf/article.xml", "newsml-g2/message.xml", "newsml-1/multimedia.xml"})
    void aTransmissionThatWasCutOffIsNeverHalfAnArticle(String name) {
        byte[] whole = new String(Items.bytes(name), StandardCharsets.ISO_8859_1)
                .strip()
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int length = 0; length < whole.length; length++) {
            Content content = Content.of(Arrays.copyOf(whole, length));
            RejectedArticleException rejection =
                    catchThrowableOfType(RejectedArticleException.class, () -> new XmlNewsReader().read(content));
            assertThat(rejection).as("%s cut at %d", name, length).isNotNull();
            assertThat(rejection.code()).as("%s cut at %d", name, length).isIn("cut-off", "charset", "not-well-formed");
        }
    }

    @Test
    void aCutOffDocumentSaysWhereAndWhatToDo() {
        assertThat(Items.failure("<nitf version='3.2'>\n<body><body.content>\n<p>Odell said"))
                .isEqualTo(
                        "cut-off 3:14 cut off inside <p>: the XML ends before it is complete; fetch the document again");
        assertThat(Items.failure("<newsItem guid='x' ver")).startsWith("cut-off 1:");
    }

    @Test
    void aDocumentThatIsNotWellFormedSaysWhere() {
        assertThat(Items.failure("<nitf>\n<body>\n<p>Odell</body></nitf>")).startsWith("not-well-formed 3:");
        assertThat(Items.failure("<nitf/>\n<nitf/>")).startsWith("not-well-formed 2:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nitf/article.xml", "newsml-g2/message.xml", "newsml-1/two-items.xml"})
    void damageIsReadOrRefused(String name) {
        byte[] whole = Items.bytes(name);
        Random random = new Random(17);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n <= random.nextInt(4); n++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(Items.of(damaged)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRead(String charset) {
        String document = "<?xml version='1.0' encoding='UTF-16'?>" + BODY.formatted("“no”");
        assertThat(Items.article(Items.of(document.getBytes(Charset.forName(charset)))
                                .get(0))
                        .text())
                .isEqualTo("Odell said “no”.");
        assertThat(text(document)).isEqualTo("Odell said “no”.");
    }

    @Test
    void aWrongDeclarationIsTold() {
        byte[] western = ("<?xml version='1.0' encoding='UTF-8'?>" + BODY.formatted("“no”"))
                .getBytes(Charset.forName("windows-1252"));
        assertThat(Items.failure(Items.of(western).get(0)).code()).isEqualTo("charset");
        Reading utf8 = (Reading) Items.of("<?xml version='1.0' encoding='ISO-8859-1'?>" + BODY.formatted("“no”"))
                .get(0);
        assertThat(utf8.article().text()).isEqualTo("Odell said “no”.");
        assertThat(utf8.notes()).extracting(Note::code).containsExactly("charset");
        assertThat(Items.failure("<?xml version='1.0' encoding='x-klingon'?>" + BODY))
                .startsWith("charset 1:1")
                .contains("x-klingon");
    }

    @Test
    void theDeclarationMayStandBelowABlankLine() {
        assertThat(text("\n\n<?xml version='1.0'?>" + BODY.formatted("no"))).isEqualTo("Odell said no.");
    }

    @Test
    void aHugeAttributeIsRead() {
        assertThat(text("<nitf a='" + "x".repeat(5_000_000) + "'><body><p>No, Odell said.</p></body></nitf>"))
                .isEqualTo("No, Odell said.");
    }

    @Test
    void controlCharactersAreNoText() {
        assertThat(text("<?xml version='1.1'?>" + BODY.formatted("&#1;no&#x9B;")))
                .isEqualTo("Odell said no.");
        assertThat(Items.failure(BODY.formatted("&#1;no"))).startsWith("not-well-formed");
    }
}
