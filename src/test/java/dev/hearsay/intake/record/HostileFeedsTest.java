// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.Parts;
import dev.hearsay.intake.container.Container;
import dev.hearsay.intake.container.JsonArrayContainer;
import dev.hearsay.intake.container.JsonLinesContainer;
import dev.hearsay.intake.container.TabularContainer;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.draft.FormatReader;
import dev.hearsay.intake.wire.WireReader;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, a reader gives parts or says why not; nothing else comes out. */
class HostileFeedsTest {

    private static final List<FormatReader> READERS =
            List.of(new NinjsReader(), new JsonReader(FieldMap.NONE), new WireReader());

    private static final String WIRE =
            "\u0001W1\u001fx\nr a\u0011 BC-x 05-16 1\n\u0002^BC-x, 1st Ld,12<\n^Odell leaves<\n"
                    + "^By ILSE MARWICK=\n\t   PORT ELLERY (LP) _ Odell left.\n\u0003LP-WF-05-16-25 0056GMT<\n\u0004";

    private static void read(byte[] bytes) {
        for (FormatReader reader : READERS) {
            try {
                assertThat(reader.read(Content.of(bytes))).isNotEmpty();
            } catch (RejectedArticleException e) {
                assertThat(e.getMessage()).isNotBlank();
                assertThat(e.line()).isPositive();
                assertThat(e.column()).isPositive();
            }
        }
    }

    private static void drain(byte[] bytes) throws IOException {
        try (Container lines = JsonLinesContainer.open(new ByteArrayInputStream(bytes), IntakeOptions.DEFAULT_LIMIT);
                Container array =
                        JsonArrayContainer.open(new ByteArrayInputStream(bytes), IntakeOptions.DEFAULT_LIMIT)) {
            for (Container container : List.of(lines, array)) {
                try {
                    Parts.entries(container);
                } catch (RejectedArticleException e) {
                    assertThat(e.code()).isEqualTo("json");
                }
            }
        }
        JsonLinesContainer.recognizes(bytes);
        JsonArrayContainer.recognizes(bytes);
        TabularContainer.recognizes(bytes, FieldMap.NONE);
    }

    private static List<byte[]> samples() {
        return List.of(
                Parts.resource("ninjs/article-1x.json"),
                Parts.resource("ninjs/article-3x.json"),
                Parts.resource("ninjs/envelope.json"),
                WIRE.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aFileCutOffAnywhereIsReadOrRejected() throws IOException {
        for (byte[] sample : samples()) {
            for (int length = 0; length < sample.length; length++) {
                byte[] cut = Arrays.copyOf(sample, length);
                read(cut);
                drain(cut);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aDamagedFileIsReadOrRejected(long seed) throws IOException {
        Random random = new Random(seed);
        for (byte[] sample : samples()) {
            for (int round = 0; round < 100; round++) {
                byte[] damaged = sample.clone();
                for (int i = random.nextInt(8); i >= 0; i--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                read(damaged);
                drain(damaged);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"uri\":\"x\",\"associations\":[", "{\"data\":"})
    void nestingWithoutEndIsRejected(String opening) {
        byte[] bytes = opening.repeat(100_000).getBytes(StandardCharsets.UTF_8);
        RejectedArticleException rejected = catchThrowableOfType(
                RejectedArticleException.class, () -> new JsonReader(FieldMap.NONE).read(Content.of(bytes)));
        assertThat(rejected.code()).isEqualTo("json");
    }

    @Test
    void markupInARecordNestedWithoutEndIsRead() {
        String html = "<div>".repeat(100_000) + "Odell left.";
        assertThat(Parts.only(Parts.read(new JsonReader(FieldMap.NONE), "{\"text\": \"" + html + "\"}"))
                        .text())
                .isEqualTo("Odell left.");
    }

    @Test
    void anEntityInXmlInsideJsonIsNotResolved() {
        String nitf = "<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/hostname'><!ENTITY b"
                + " '&b;&b;&b;'>]><nitf><body><body.content><p>Odell &a; &b; left.</p></body.content></body></nitf>";
        String text = Parts.only(Parts.read(new NinjsReader(), "{\"uri\": \"x\", \"body_nitf\": \"" + nitf + "\"}"))
                .text();
        assertThat(text).isEqualTo("Odell &a; &b; left.");
    }

    @Test
    void longRunsOfOneCharacterAreNoTrouble() {
        for (String run : List.of(" ", "_", ";", "^", "a", "A", "<", "(", "\t", "\n", "a ", "1 ", "=")) {
            read(("\u0001W1\u001fx\u0011\n\u0002^" + run.repeat(200_000) + "\n" + run.repeat(200_000))
                    .getBytes(StandardCharsets.ISO_8859_1));
            String json = run.replace("\t", "\\t").replace("\n", "\\n").repeat(200_000);
            read(("{\"uri\": \"x\", \"body\": \"" + json + "\", \"headline\": \"" + json + "\", \"ednote\": \"" + json
                            + "\"}")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
