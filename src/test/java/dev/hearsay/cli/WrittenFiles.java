// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two articles of our own, and their claims in every form that is read back. */
final class WrittenFiles {

    static final String QUAY = """
            Title: Quay stays shut
            Date: 2031-03-04

            The quay at Lonsby stayed shut for a third day on Tuesday.

            “Nobody sails before the weekend,” said Marta Quillon, the harbour master. She said the crane had been checked twice. Nobody was hurt.

            Léonie Ström, a fish trader, said on Monday that the ice was running out.
            """;

    static final String FERRY = """
            Title: Ferry late
            Date: 2031-02-10

            The ferry from Odell was late again on Monday.

            Marta Quillon, the harbour master, said the fog was to blame. “We wait for the wind,” said Captain Otis Brandt. Brandt denied that the engine had failed.
            """;

    private final Path folder;

    /** Writes the articles into a folder, and claims beside them. */
    WrittenFiles(Path folder, String... forms) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("wire"));
        Files.writeString(quay(), QUAY);
        Files.writeString(ferry(), FERRY);
        Files.writeString(folder.resolve("own.csv"), "id,name,aliases\nQ7,Marta Quillon,\n");
        for (String form : forms) {
            CommandRun run = CommandRun.of(
                    "extract",
                    quay().toString(),
                    ferry().toString(),
                    "-o",
                    claims(form),
                    "--engine",
                    "opennlp",
                    "--speakers",
                    folder.resolve("own.csv").toString());
            if (run.code() != 0) {
                throw new IllegalStateException(run.err());
            }
        }
    }

    Path quay() {
        return folder.resolve("wire/quay.txt");
    }

    Path ferry() {
        return folder.resolve("wire/ferry.txt");
    }

    /** The claims in a form, which is the ending of its file. */
    String claims(String form) {
        return folder.resolve("claims." + form).toString();
    }
}
