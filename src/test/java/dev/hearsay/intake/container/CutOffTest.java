// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Archives;
import dev.hearsay.intake.FormatCases;
import dev.hearsay.intake.Piece;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffTest {

    private static final int RECORDS = 300;

    private static byte[] cut(byte[] whole, int bytes) {
        return Arrays.copyOf(whole, whole.length - bytes);
    }

    /** Words that don't compress, so that a few bytes of a packed file are a few records. */
    private static String words(int seed) {
        return new Random(seed)
                .ints(200, 0, Integer.MAX_VALUE)
                .mapToObj(number -> Integer.toString(number, 36))
                .collect(Collectors.joining(" "));
    }

    private static String lines() {
        return IntStream.range(0, RECORDS)
                .mapToObj(i -> "{\"id\": \"n" + i + "\", \"text\": \"Mayor Ulla Prane left. " + words(i) + "\"}\n")
                .collect(Collectors.joining());
    }

    private static byte[] packed(String kind) {
        String lines = lines();
        return switch (kind) {
            case "json-lines" -> Archives.gzip(Archives.bytes(lines));
            case "json-array" ->
                Archives.gzip(Archives.bytes("[" + lines.strip().replace("\n", ",\n") + "]"));
            case "csv" ->
                Archives.gzip(Archives.bytes("id,text\n"
                        + IntStream.range(0, RECORDS)
                                .mapToObj(i -> "n" + i + ",\"Ulla Prane left. " + words(i) + "\"\n")
                                .collect(Collectors.joining())));
            case "zstd" -> Archives.zstd(Archives.bytes(lines));
            case "zip" -> Archives.zip(Map.of("a.jsonl", Archives.bytes(lines)));
            default -> Archives.gzip(Archives.tar(Map.of("a.jsonl", Archives.bytes(lines))));
        };
    }

    @Test
    void sevenRecordsOfTheCaseAreReadAndItsEndIsOneFailure() {
        List<Piece> pieces = Archives.stream(FormatCases.bytes("44-cut-off-gzip-a.jsonl.gz"));
        assertThat(Archives.codes(pieces))
                .containsExactly("read", "read", "read", "read", "read", "read", "read", "damaged");
        assertThat(pieces.get(7).problem()).hasMessageContaining("it is cut off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json-lines", "json-array", "csv", "zstd", "zip", "tar"})
    void theRecordsBeforeTheCutAreRead(String kind) {
        List<String> codes = Archives.codes(Archives.stream(cut(packed(kind), 5_000)));
        assertThat(codes).endsWith("read", "damaged").containsOnlyOnce("damaged");
        assertThat(codes.size()).isBetween(RECORDS / 2, RECORDS);
    }

    @Test
    void aMissingChecksumLosesNoRecord() {
        List<String> codes = Archives.codes(Archives.stream(cut(packed("json-lines"), 4)));
        assertThat(codes).hasSize(RECORDS + 1).endsWith("read", "damaged").containsOnlyOnce("damaged");
    }

    @Test
    void twoFilesOfAnArchiveThatAreEachCutOffAreTwoFailures() {
        byte[] text = Archives.gzip(Archives.bytes(words(1)));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.txt.gz", cut(text, 100));
        files.put("b.txt.gz", cut(text, 100));
        files.put("c.txt.gz", text);
        assertThat(Archives.codes(Archives.stream(Archives.tar(files)))).containsExactly("damaged", "damaged", "read");
    }
}
