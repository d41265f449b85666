// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.OutputFiles;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.ManifestReader;
import dev.hearsay.output.NotClaimsException;
import dev.hearsay.output.RunSettings;
import dev.hearsay.output.WrittenArticle;
import dev.hearsay.output.parquet.ParquetClaims;
import dev.hearsay.output.store.DatabaseUrl;
import dev.hearsay.output.store.StoreException;
import dev.hearsay.output.store.StoredClaims;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Claims that a command reads: a file, standard input, or a database. Whether a file is a database is recognised by its
 * content.
 *
 * @param name as given
 * @param path of the file; null for standard input and for a database server
 * @param database null if it is not one
 */
record ClaimInput(
        String name, @Nullable Path path, @Nullable StoredClaims database) implements Closeable {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * Finds and opens claims.
     *
     * @throws UsageException if there is no such file or database
     * @throws NotClaimsException if it is a folder, or a database without claims
     * @throws IOException if it can't be read; the message is for people
     */
    static ClaimInput open(String name) throws UsageException, IOException {
        try {
            if (name.equals("-")) {
                return new ClaimInput(name, null, null);
            }
            if (DatabaseUrl.isDatabase(name)) {
                DatabaseUrl url = database(name);
                return new ClaimInput(url.redacted(), null, StoredClaims.open(url));
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new NotClaimsException("it is a folder: name a file of claims in it, or a database");
            }
            if (!Files.exists(path)) {
                throw new UsageException("there is no file '" + name + "'" + FileSuggestion.suggestion(name));
            }
            return new ClaimInput(name, path, isSqlite(path) ? sqlite(path) : null);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + name + "' can't be the name of a file");
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static DatabaseUrl database(String name) throws UsageException {
        try {
            return DatabaseUrl.parse(name, System.getenv());
        } catch (IllegalArgumentException e) {
            // not repeated: it may contain a password
            throw new UsageException("claims are read from a file, or from a database whose address begins with"
                    + " jdbc:sqlite:, jdbc:postgresql: or postgresql://; other addresses can't be read");
        }
    }

    private static boolean isSqlite(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }

    private static StoredClaims sqlite(Path path) throws IOException {
        return StoredClaims.open(sqliteUrl(path));
    }

    private static DatabaseUrl sqliteUrl(Path path) {
        return DatabaseUrl.parse("jdbc:sqlite:" + path, System.getenv());
    }

    /**
     * The database that a name is of.
     *
     * @param what is done in a database, such as {@code claims are linked}
     * @throws UsageException if it is no database
     */
    static DatabaseUrl databaseUrl(String name, String what) throws UsageException, IOException {
        try (ClaimInput input = ReadingException.of(name, () -> open(name))) {
            if (input.database() == null) {
                throw new UsageException(what + " in a database, and " + shown(name) + " is none");
            }
        }
        return url(name);
    }

    /** The database that a name is of, once {@link #open} has found one there. */
    static DatabaseUrl url(String name) throws UsageException {
        return DatabaseUrl.isDatabase(name) ? database(name) : sqliteUrl(Path.of(name));
    }

    /**
     * All its claims, in order.
     *
     * @throws NotClaimsException if it contains something else
     */
    ClaimReader claims(Streams streams) throws IOException {
        if (database != null) {
            return database.all();
        }
        if (path == null) {
            return ClaimReader.open(name, streams.in());
        }
        return ClaimReader.open(
                name, ParquetClaims.isParquet(path) ? ParquetClaims.lines(path) : Files.newInputStream(path));
    }

    /** The name of the claims in messages: as given, but without the secrets of a database's URL. */
    static String shown(String name) {
        try {
            return DatabaseUrl.isDatabase(name)
                    ? DatabaseUrl.parse(name, System.getenv()).redacted()
                    : name;
        } catch (IllegalArgumentException e) {
            return "the database";
        }
    }

    /** Why claims can't be read, in one line. */
    static String trouble(String name, IOException e) {
        if (e instanceof ReadingException) {
            return String.valueOf(e.getMessage());
        }
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e instanceof StoreException ? reason : shown(name) + ": error: " + reason;
    }

    /** The folder that the paths of articles may be relative to. */
    Path folder() {
        Path parent = path == null ? null : path.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** The run that made the claims of an article; empty if it is not recorded. */
    Optional<RunSettings> run(WrittenArticle article) throws IOException {
        if (database != null) {
            return database.run(article);
        }
        return path == null
                ? Optional.empty()
                : ManifestReader.read(OutputFiles.partsOf(path).manifest());
    }

    @Override
    public void close() throws IOException {
        if (database != null) {
            database.close();
        }
    }
}
