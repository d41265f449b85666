// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static dev.hearsay.intake.Archives.TEXT;
import static dev.hearsay.intake.Archives.bytes;
import static dev.hearsay.intake.Archives.codes;
import static dev.hearsay.intake.Archives.gzip;
import static dev.hearsay.intake.Archives.text;
import static dev.hearsay.intake.Archives.zstd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.hearsay.intake.Archives;
import dev.hearsay.intake.ArticleReader;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.Pieces;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.Reading;
import dev.hearsay.intake.Source;
import dev.hearsay.intake.Warc;
import dev.hearsay.model.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcContainerTest {

    private static final String URL = "https://wire.example/quay?page=1";
    private static final byte[] PAGE = Warc.page(URL, "text/plain; charset=UTF-8", bytes(TEXT));

    @Test
    void aPageHasItsAddressAsIdAndUrl() {
        List<Piece> pieces = Archives.stream(PAGE);
        assertThat(codes(pieces)).containsExactly("read");
        assertThat(text(pieces.get(0))).isEqualTo(TEXT);
        assertThat(pieces.get(0).file()).isEqualTo("in!/" + URL);
        assertThat(pieces.get(0).content().charset()).isEqualTo("UTF-8");
        Reading reading =
                (Reading) new ArticleReader().read(pieces.get(0), Metadata.NONE).get(0);
        assertThat(reading.article().id()).isEqualTo(URL);
        assertThat(reading.article().metadata().url()).isEqualTo(URL);
    }

    @Test
    void recordsMayEachBeCompressed() {
        byte[] warc = Read.join(
                gzip(Warc.record("warcinfo", "", bytes("software: none\r\n"))),
                gzip(PAGE),
                gzip(Warc.page("https://wire.example/2", "text/plain", bytes("Rain fell."))));
        List<Piece> pieces = Archives.stream(warc);
        assertThat(pieces).extracting(piece -> piece.content().id()).containsExactly(URL, "https://wire.example/2");
        assertThat(text(pieces.get(1))).isEqualTo("Rain fell.");
    }

    @Test
    void resourcesAndConversionsArePagesToo() {
        String target = "WARC-Target-URI: <" + URL + ">\r\nContent-Type: text/plain\r\n";
        byte[] warc = Warc.file(
                Warc.record("resource", target, bytes(TEXT)), Warc.record("conversion", target, bytes("Rain fell.")));
        List<Piece> pieces = Archives.stream(warc);
        assertThat(pieces).extracting(piece -> text(piece)).containsExactly(TEXT, "Rain fell.");
        assertThat(pieces).extracting(piece -> piece.content().id()).containsOnly(URL);
    }

    @Test
    void whatIsNoPageIsCounted() {
        byte[] warc = Warc.file(
                Warc.record("warcinfo", "", bytes("software: none\r\n")),
                Warc.record("request", "WARC-Target-URI: " + URL + "\r\n", bytes("GET / HTTP/1.1\r\n\r\n")),
                Warc.response(URL, "404 Not Found", "Content-Type: text/html\r\n", bytes("<p>Gone")),
                Warc.response(URL, "301 Moved", "Location: /\r\n", new byte[0]),
                Warc.page(URL, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
                Warc.page(URL, "IMAGE/PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
                Warc.response(URL, "200 OK", "", bytes("?")),
                Warc.record(
                        "response", "WARC-Target-URI: dns:wire.example\r\nContent-Type: text/dns\r\n", bytes("a b")),
                PAGE);
        try (Pieces pieces =
                new Pieces(Source.streamed("in", "in"), new ByteArrayInputStream(warc), IntakeOptions.DEFAULT)) {
            assertThat(codes(Archives.all(pieces))).containsExactly("read");
            assertThat(pieces.skipped())
                    .containsExactly(
                            entry("HTTP 301", 1),
                            entry("HTTP 404", 1),
                            entry("image/png", 2),
                            entry("pages without a type", 1),
                            entry("request records", 1),
                            entry("response records", 1),
                            entry("warcinfo records", 1));
        }
    }

    @Test
    void encodingsAreUndone() {
        byte[] deflated = Archives.packed(out -> {
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
                deflater.write(bytes(TEXT));
            }
        });
        byte[] warc = Warc.file(
                encoded("gzip", gzip(bytes(TEXT))),
                encoded("deflate", deflated),
                encoded("zstd", zstd(bytes(TEXT))),
                encoded("gzip", bytes(TEXT)),
                encoded("identity", bytes(TEXT)),
                Warc.response(
                        URL,
                        "200 OK",
                        "Content-Type: text/plain\r\nTransfer-Encoding: chunked\r\n",
                        bytes("a\r\nRain fell \r\n9\r\non Lonsby\r\n0\r\n\r\n")));
        List<Piece> pieces = Archives.stream(warc);
        assertThat(pieces)
                .extracting(piece -> text(piece))
                .containsExactly(TEXT, TEXT, TEXT, TEXT, TEXT, "Rain fell on Lonsby");
    }

    private static byte[] encoded(String encoding, byte[] body) {
        return Warc.response(URL, "200 OK", "Content-Type: text/plain\r\nContent-Encoding: " + encoding + "\r\n", body);
    }

    @Test
    void aPageThatCannotBeUnpackedIsAProblemAndTheNextIsRead() {
        byte[] broken = gzip(bytes(TEXT));
        broken[broken.length - 5] ^= 1;
        byte[] warc = Warc.file(
                encoded("br", bytes("\u000b\u0002")),
                encoded("gzip", broken),
                Warc.response(
                        URL,
                        "200 OK",
                        "Transfer-Encoding: chunked\r\nContent-Type: text/plain\r\n",
                        bytes("4\r\nRain\r\n9\r\nabc")),
                Warc.record(
                        "response",
                        "WARC-Target-URI: " + URL + "\r\nContent-Type: application/http\r\n",
                        bytes("no status line\r\n\r\n")),
                PAGE);
        assertThat(codes(Archives.stream(warc)))
                .containsExactly("unsupported-encoding", "damaged", "damaged", "damaged", "read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-200", "9x", "3", ""})
    void behindABrokenRecordTheNextIsFound(String length) {
        String broken = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: " + length
                + "\r\n\r\nRain fell on Lonsby.\r\n\r\n";
        byte[] warc = Warc.file(PAGE, bytes(broken), bytes("noise\r\nWARC nothing\r\n"), PAGE, PAGE);
        List<Piece> pieces = Archives.stream(warc);
        assertThat(codes(pieces)).contains("damaged");
        assertThat(pieces.stream().filter(piece -> URL.equals(piece.content().id())))
                .hasSize(3);
    }

    @Test
    void aBeginThatLiesAcrossABufferIsFound() {
        for (int noise = 8_100; noise < 8_300; noise++) {
            byte[] warc = Warc.file(bytes("WARC/x" + "y".repeat(noise) + "\r\n"), PAGE);
            assertThat(codes(Archives.stream(warc))).as("%d", noise).containsExactly("damaged", "read");
        }
    }

    @Test
    void aHeaderWithoutAnEndIsNotKeptInMemory() {
        byte[] warc = Read.join(bytes("WARC/1.0\r\nWARC-Type: "), new byte[0], bytes("x".repeat(5 << 20)));
        assertThat(codes(Archives.stream(warc))).contains("damaged").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aPageInAnotherCharacterSetSaysSo() throws IOException {
        byte[] body = "Zoë Merrow said no.".getBytes(StandardCharsets.ISO_8859_1);
        List<Piece> pieces = Archives.stream(Warc.page(URL, "text/plain;charset=\"ISO-8859-1\"", body));
        assertThat(pieces.get(0).content().charset()).isEqualTo("ISO-8859-1");
    }
}
