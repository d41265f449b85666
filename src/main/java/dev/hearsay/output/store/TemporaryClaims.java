// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.output.ClaimFormatException;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.Manifest;
import dev.hearsay.output.WrittenClaim;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The claims of a file in a SQLite database of their own, so that they can be looked up. It is deleted when this is closed. */
public final class TemporaryClaims implements Closeable {

    private static final int CLAIMS_PER_WRITE = 2000;

    private final Path folder;
    private final DatabaseUrl url;
    private long claims;

    private TemporaryClaims(Path folder) {
        this.folder = folder;
        this.url = DatabaseUrl.parse("jdbc:sqlite:" + folder.resolve("claims.db"), Map.of());
    }

    /**
     * Copies claims.
     *
     * @param bad gets each record that can't be read or lacks a field; it is left out
     * @throws IOException if the claims can't be read or the copy can't be written
     */
    public static TemporaryClaims of(ClaimReader reader, Consumer<ClaimFormatException> bad) throws IOException {
        TemporaryClaims copy = new TemporaryClaims(Files.createTempDirectory("hearsay-claims"));
        try {
            copy.copy(reader, bad);
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    private void copy(ClaimReader reader, Consumer<ClaimFormatException> bad) throws IOException {
        long run;
        try (ClaimStore store = ClaimStore.open(url)) {
            run = store.begin(
                    new RunStart("hearsay", "", "", Map.of(), List.<Manifest.Model>of(), List.of(), Instant.now()));
        }
        try (Database database = url.connections().open()) {
            try (Statement statement = database.connection().createStatement()) {
                // offsets keep the unit of the file
                statement.execute("PRAGMA ignore_check_constraints = true");
            }
            ReadRows rows = new ReadRows(run);
            boolean more = true;
            while (more) {
                more = add(rows, reader, bad);
                if (rows.size() >= CLAIMS_PER_WRITE || !more) {
                    claims += rows.size();
                    database.begin();
                    rows.writeTo(database);
                    database.commit();
                }
            }
        } catch (SQLException e) {
            throw url.fault("can't write to", e);
        }
    }

    private static boolean add(ReadRows rows, ClaimReader reader, Consumer<ClaimFormatException> bad)
            throws IOException {
        try {
            Optional<WrittenClaim> claim = reader.next();
            if (claim.isPresent()) {
                try {
                    rows.add(claim.get());
                } catch (IllegalArgumentException e) {
                    throw new ClaimFormatException(reader.file(), claim.get().line(), String.valueOf(e.getMessage()));
                }
            }
            return claim.isPresent();
        } catch (ClaimFormatException e) {
            bad.accept(e);
            return true;
        }
    }

    /** How many claims there are. */
    public long claims() {
        return claims;
    }

    /** The database with the claims. */
    public DatabaseUrl url() {
        return url;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
