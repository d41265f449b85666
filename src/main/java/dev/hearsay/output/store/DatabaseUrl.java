// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and how to get in. Nothing that it prints holds a password.
 *
 * <p>{@code jdbc:sqlite:FILE}; {@code jdbc:postgresql://HOST:PORT/DATABASE} with the parameters of the driver behind a
 * question mark; or libpq's {@code postgresql://USER@HOST:PORT/DATABASE} and {@code host=HOST dbname=DATABASE}. The user
 * is in the URL ({@code USER@HOST} or {@code user=…}), else in {@code PGUSER}; the password is in the URL ({@code
 * USER:PASSWORD@HOST} or {@code password=…}), else in {@code HEARSAY_DB_PASSWORD}, else in {@code PGPASSWORD}, else where
 * libpq keeps it ({@code ~/.pgpass}).
 */
public final class DatabaseUrl {

    private static final String SQLITE = "jdbc:sqlite:";

    private final String shown;
    private final Secrets secrets;
    private final ConnectionSource connections;

    private DatabaseUrl(String shown, Secrets secrets, ConnectionSource connections) {
        this.shown = shown;
        this.secrets = secrets;
        this.connections = connections;
    }

    /**
     * Whether a word is the address of a database, or of anything else than a file, and so must go through {@link
     * #parse} and never be shown.
     */
    public static boolean isDatabase(String output) {
        return Addresses.isOne(output);
    }

    /**
     * Reads a URL.
     *
     * @param url as the user gave it
     * @param environment where a password may be, such as {@link System#getenv()}
     * @throws IllegalArgumentException if its kind is not supported; the message is for people and repeats nothing
     *     that may be a password
     */
    public static DatabaseUrl parse(String url, Map<String, String> environment) {
        String address = url.strip();
        if (PostgresUrl.isPrefixOf(address)) {
            return postgres(PostgresUrl.ofUrl(address, environment));
        }
        if (LibpqWords.areIn(address)) {
            return postgres(PostgresUrl.ofWords(address, environment));
        }
        if (address.regionMatches(true, 0, SQLITE, 0, SQLITE.length())) {
            return sqlite(SQLITE + address.substring(SQLITE.length()));
        }
        throw new IllegalArgumentException("claims go into a file, or into a database whose address begins with"
                + " jdbc:sqlite:, jdbc:postgresql: or postgresql://; other addresses can't be written to");
    }

    private static DatabaseUrl postgres(PostgresUrl url) {
        return new DatabaseUrl(url.shown(), new Secrets(url.secrets()), new PostgresSource(url));
    }

    private static DatabaseUrl sqlite(String url) {
        int mark = url.indexOf('?');
        String shown = mark < 0 ? url : url.substring(0, mark);
        String file = shown.substring(SQLITE.length());
        if (file.isBlank() || file.contains(":memory:")) {
            throw new IllegalArgumentException(
                    "the URL names no file, so nothing would be kept; write jdbc:sqlite:claims.db");
        }
        List<UrlParameter> parameters = UrlParameter.listOf(mark < 0 ? "" : url.substring(mark + 1));
        Stream<String> secrets = parameters.stream()
                .filter(parameter -> Secrets.isNamed(parameter.name()))
                .flatMap(parameter -> Stream.of(parameter.value(), parameter.rawValue()));
        return new DatabaseUrl(shown, new Secrets(secrets), new SqliteSource(url, parameters));
    }

    /** The database's kind, host and name, or file: without user, password and parameters. */
    public String redacted() {
        return shown;
    }

    /**
     * A text, such as the value of an option, fit to be shown or kept: of the address of a database only what {@link
     * #redacted()} shows, of other texts all but this database's passwords.
     */
    public String withoutSecrets(String text) {
        return Addresses.shown(text, secrets::hide);
    }

    /** The same, where no database is known. */
    public static String withoutPasswords(String text) {
        return Addresses.shown(text, other -> other);
    }

    @Override
    public String toString() {
        return shown;
    }

    ConnectionSource connections() {
        return connections;
    }

    /** An exception whose message says what happened, where and what to do. */
    StoreException fault(String what, Throwable thrown) {
        SQLException cause = sqlCause(thrown);
        Fault fault = cause == null ? Fault.OTHER : Fault.of(cause);
        String detail = String.valueOf(cause == null ? thrown.getMessage() : cause.getMessage());
        String line = secrets.hide(detail.strip().replaceAll("\\s*\\R\\s*", " "));
        return new StoreException(
                what + " " + shown + ": " + line + (line.endsWith(".") ? " " : ". ") + fault.advice(),
                secrets.harmless(thrown));
    }

    private static @Nullable SQLException sqlCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
