// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static dev.hearsay.intake.Archives.bytes;
import static dev.hearsay.intake.Archives.codes;
import static dev.hearsay.intake.Archives.gzip;
import static dev.hearsay.intake.Archives.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.hearsay.intake.Archives;
import dev.hearsay.intake.FormatCases;
import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Items;
import dev.hearsay.intake.Piece;
import dev.hearsay.intake.Pieces;
import dev.hearsay.intake.Read;
import dev.hearsay.intake.ReadItem;
import dev.hearsay.intake.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArcContainerTest {

    private static final byte[] ONE = bytes("""
            filedesc://x.arc 0.0.0.0 20310305100000 text/plain 69
            1 0 Example
            URL IP-address Archive-date Content-type Archive-length

            """);

    private static final byte[] TWO = bytes("""
            filedesc://x.arc 0.0.0.0 20310305100000 text/plain 200 - - 0 x.arc 14
            2 0 Example


            """);

    private static byte[] record(String url, String between, String http) {
        return bytes(url + " 127.0.0.1 20310305100000 text/html " + between + bytes(http).length + "\n" + http + "\n");
    }

    private static String page(String text) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text;
    }

    @Test
    void thePagesOfTheCaseAreArticles() {
        List<ReadItem> items = FormatCases.read(FormatCases.bytes("37-arc-a.arc"));
        assertThat(items)
                .extracting(item -> Items.article(item).id())
                .containsExactly("https://h.example/bridge", "https://h.example/clock");
        assertThat(items).extracting(item -> Items.facts(item).published()).containsOnly(LocalDate.of(2031, 3, 5));
        assertThat(items)
                .extracting(item -> Items.facts(item).title())
                .containsExactly("Bridge is safe", "Clock not sold");
        assertThat(Items.article(items.get(0)).text())
                .contains("\n\n“We measured every bolt,” said engineer Piet Okafor.");
    }

    @Test
    void recordsOfVersionTwoHaveMoreFields() {
        byte[] arc = Read.join(TWO, record("http://h.example/a", "200 5f3a - 180 x.arc ", page("The quay is shut.")));
        assertThat(Archives.stream(arc)).singleElement().satisfies(piece -> {
            assertThat(text(piece)).isEqualTo("The quay is shut.");
            assertThat(piece.content().facts().url()).isEqualTo("http://h.example/a");
            assertThat(piece.content().charset()).isEqualTo("utf-8");
        });
    }

    @Test
    void recordsMayEachBeCompressed() {
        byte[] arc = Read.join(
                gzip(ONE),
                gzip(record("http://h.example/a", "", page("One."))),
                gzip(record("http://h.example/b?x=1|2 3", "", page("Two."))));
        assertThat(Archives.stream(arc)).extracting(Archives::text).containsExactly("One.", "Two.");
    }

    @Test
    void whatIsNoPageIsCounted() {
        byte[] arc = Read.join(
                ONE,
                record("dns:h.example", "", "127.0.0.1\n"),
                record("http://h.example/a", "", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nGone"),
                record("http://h.example/b", "", page("One.")));
        try (Pieces pieces =
                new Pieces(Source.streamed("in", "in"), new ByteArrayInputStream(arc), IntakeOptions.DEFAULT)) {
            assertThat(codes(Archives.all(pieces))).containsExactly("read");
            assertThat(pieces.skipped()).containsExactly(entry("HTTP 404", 1), entry("records of other protocols", 1));
        }
    }

    @Test
    void behindAWrongLengthTheNextHeaderIsLookedFor() {
        byte[] wrong = bytes(new String(
                        record("http://h.example/a", "", page("The quay is shut all day.\nSo.\n")),
                        StandardCharsets.UTF_8)
                .replaceFirst("html \\d+", "html 70"));
        byte[] arc = Read.join(ONE, wrong, record("http://h.example/b", "", page("Two.")));
        List<Piece> pieces = Archives.stream(arc);
        assertThat(codes(pieces)).containsExactly("read", "damaged", "read");
        assertThat(text(pieces.get(2))).isEqualTo("Two.");
    }

    @Test
    void ofOneThatIsCutOffWhatCameBeforeIsRead() {
        byte[] arc = Read.join(
                ONE, record("http://h.example/a", "", page("One.")), record("http://h.example/b", "", page("Two.")));
        List<Piece> pieces = Archives.stream(Arrays.copyOf(arc, arc.length - 4));
        assertThat(codes(pieces)).containsExactly("read", "damaged");
        assertThat(pieces.get(1).problem()).hasMessageContaining("cut off");
    }
}
