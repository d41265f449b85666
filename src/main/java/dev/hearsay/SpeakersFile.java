// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import dev.hearsay.intake.TableRow;
import dev.hearsay.intake.UserTable;
import dev.hearsay.pipeline.RejectedArticleException;
import dev.hearsay.speaker.Aliases;
import dev.hearsay.speaker.KnownSpeaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A user's own speakers, from a table whose first line names the columns {@code id}, {@code name} and {@code aliases}, in any
 * order and beside others; several aliases of one speaker are separated by semicolons, and their column may be missing or
 * empty. Delimiter and character set are recognised by the content, so CSV is read as spreadsheets save it.
 */
public final class SpeakersFile {

    private SpeakersFile() {}

    /**
     * Reads the file.
     *
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if it is not such a table; the message names file and line
     */
    public static Aliases read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            List<KnownSpeaker> known = new ArrayList<>();
            for (TableRow row : UserTable.rows(bytes, Set.of("id", "name"))) {
                known.add(speaker(row));
            }
            return Aliases.of(known);
        } catch (RejectedArticleException e) {
            throw new IllegalArgumentException(file + ":" + e.line() + ": " + e.getMessage(), e);
        }
    }

    private static KnownSpeaker speaker(TableRow row) {
        String id = row.cells().getOrDefault("id", "");
        String name = row.cells().getOrDefault("name", "");
        if (id.isEmpty() || name.isEmpty()) {
            throw new RejectedArticleException(
                    "csv",
                    "this speaker has no " + (id.isEmpty() ? "id" : "name") + "; fill in the cell",
                    row.line(),
                    1);
        }
        List<String> names = new ArrayList<>(List.of(name));
        for (String alias : row.cells().getOrDefault("aliases", "").split(";", -1)) {
            if (!alias.isBlank()) {
                names.add(alias.strip());
            }
        }
        return new KnownSpeaker(id, names);
    }
}
