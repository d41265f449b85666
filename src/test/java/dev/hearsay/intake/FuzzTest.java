// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hearsay.model.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every format and containers of every kind, damaged at random: whatever comes of them is an article or a
 * reason, and never an exception. {@code -Dfuzz=10000} damages each so often, for outside CI.
 */
class FuzzTest {

    private static final int TIMES = Integer.getInteger("fuzz", 500);

    private static final Path FIXTURES = Path.of("src/test/resources/intake");

    private static final String MARKS = "<>&\"'{}[]()=;:,/\\!?-#%\0\u0001\u0002\n\r\t ";

    static Stream<String> formats() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            List<String> names = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return Stream.concat(names.stream(), Packs.KINDS.stream());
        }
    }

    private static List<byte[]> documents(String format) throws IOException {
        if (Packs.KINDS.contains(format)) {
            return List.of(Packs.of(format));
        }
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FIXTURES.resolve(format))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(Files.readAllBytes(file));
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatComesOfADamagedDocumentIsAnArticleOrAReason(String format) throws IOException {
        List<byte[]> documents = documents(format);
        Random random = new Random(format.hashCode());
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = damaged(documents.get(i % documents.size()), random);
            assertThatCode(() -> read(damaged))
                    .as("%s, the %d. time", format, i)
                    .doesNotThrowAnyException();
        }
    }

    private static void read(byte[] bytes) {
        ArticleReader reader = new ArticleReader();
        Source source = Source.streamed("damaged", "damaged");
        List<ReadItem> items = new ArrayList<>();
        try (Pieces pieces = new Pieces(source, new ByteArrayInputStream(bytes), IntakeOptions.DEFAULT)) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                items.addAll(reader.read(piece, Metadata.NONE));
            }
        }
        assertThat(items).isNotEmpty();
    }

    /** One to six changes of the kinds that wires, editors and disks make. */
    private static byte[] damaged(byte[] whole, Random random) {
        StringBuilder bytes = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
        for (int i = 1 + random.nextInt(6); i > 0 && !bytes.isEmpty(); i--) {
            int at = random.nextInt(bytes.length());
            int to = Math.min(bytes.length(), at + 1 + random.nextInt(40));
            switch (random.nextInt(7)) {
                case 0 -> bytes.setCharAt(at, (char) random.nextInt(256));
                case 1 -> bytes.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
                case 2 -> bytes.delete(at, to);
                case 3 -> bytes.insert(at, bytes.substring(at, to).repeat(1 + random.nextInt(20)));
                case 4 -> bytes.setLength(at);
                case 5 -> bytes.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> bytes.insert(random.nextInt(bytes.length()), bytes.substring(at, to));
            }
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
