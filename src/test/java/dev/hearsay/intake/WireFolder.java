// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.document.Content;
import dev.hearsay.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Real files of news agencies and of the IPTC, where a developer has them; they are not part of this project. */
public final class WireFolder {

    private static final Path ROOT = Path.of("..", "shared", "data", "wire");

    public static final Path NINJS = ROOT.resolve("iptc-ninjs");
    public static final Path AGENCIES = ROOT.resolve(Path.of("superdesk-core", "tests", "io", "fixtures"));

    private WireFolder() {}

    public static boolean isHere() {
        return Files.isDirectory(NINJS) && Files.isDirectory(AGENCIES);
    }

    public static List<Path> files(Path folder, Predicate<String> name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    public static List<ReadItem> read(Path file) throws IOException {
        Content content = Content.of(Files.readAllBytes(file));
        String name = file.getFileName().toString();
        return new ArticleReader()
                .read(new Piece(name, 0, name, file.toString(), 1, content, null, null, 0), Metadata.NONE);
    }

    public static Reading reading(String agencyFile) throws IOException {
        return (Reading) read(AGENCIES.resolve(agencyFile)).get(0);
    }
}
