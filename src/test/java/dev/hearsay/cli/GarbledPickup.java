// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sample, {@code north.txt}, and {@code south.txt}, which gives a quotation of it to another speaker and changes a word of another. */
final class GarbledPickup {

    private GarbledPickup() {}

    static void write(Path folder) throws IOException {
        String story = Files.readString(Path.of("samples/text/harbour-strike.txt"));
        Files.writeString(folder.resolve("north.txt"), story);
        Files.writeString(
                folder.resolve("south.txt"),
                story.replace("Devin Astrup", "Piet Okafor")
                        .replace("Astrup", "Okafor")
                        .replace("a timetable that they can live with", "a contract that they can live with"));
    }
}
