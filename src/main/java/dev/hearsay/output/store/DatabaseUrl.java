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
 * <p>{@code jdbc:sqlite:FILE}, or {@code jdbc:postgresql://HOST:PORT/DATABASE} with the parameters of the driver
 * behind a question mark. The user is in the URL ({@code user=…} or {@code USER@HOST}), else in {@code PGUSER}; the
 * password is in the URL ({@code password=…} or {@code USER:PASSWORD@HOST}), else in {@code HEARSAY_DB_PASSWORD}, else
 * in {@code PGPASSWORD}, else where libpq keeps it ({@code ~/.pgpass}).
 */
public final class DatabaseUrl {

    private static final String JDBC = "jdbc:";
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String NOT_SHOWN = "jdbc:(not shown)";

    private final String shown;
    private final Secrets secrets;
    private final ConnectionSource connections;

    private DatabaseUrl(String shown, Secrets secrets, ConnectionSource connections) {
        this.shown = shown;
        this.secrets = secrets;
        this.connections = connections;
    }

    /** Whether a word is the URL of a database and not the name of a file. */
    public static boolean isDatabase(String output) {
        return output.startsWith(JDBC);
    }

    /**
     * Reads a URL.
     *
     * @param url as the user gave it
     * @param environment where a password may be, such as {@link System#getenv()}
     * @throws IllegalArgumentException if it is none that is known here; the message is for people and repeats nothing
     *     that may be a password
     */
    public static DatabaseUrl parse(String url, Map<String, String> environment) {
        if (url.startsWith(PostgresUrl.PREFIX)) {
            PostgresUrl postgres = new PostgresUrl(url.substring(PostgresUrl.PREFIX.length()), environment);
            return new DatabaseUrl(postgres.shown(), new Secrets(postgres.secrets()), new PostgresSource(postgres));
        }
        if (url.startsWith(SQLITE)) {
            return sqlite(url);
        }
        throw new IllegalArgumentException("a database's URL begins with jdbc:sqlite: or jdbc:postgresql:");
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
     * A text, such as the value of an option, fit to be shown or kept: of the URL of a database only what {@link
     * #redacted()} shows, of other texts all but this database's passwords.
     */
    public String withoutSecrets(String text) {
        int url = text.indexOf(JDBC);
        if (url < 0) {
            return secrets.hide(text);
        }
        String before = secrets.hide(text.substring(0, url));
        try {
            return before + parse(text.substring(url), Map.of()).redacted();
        } catch (IllegalArgumentException e) {
            return before + NOT_SHOWN;
        }
    }

    @Override
    public String toString() {
        return shown;
    }

    ConnectionSource connections() {
        return connections;
    }

    /** An exception that tells people what happened, where and what to do. */
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
