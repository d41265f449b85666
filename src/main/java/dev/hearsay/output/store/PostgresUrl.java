// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of a PostgreSQL database, taken apart, so that the driver gets its password apart from the URL and can't
 * repeat it. It is written as a URL of the driver or of libpq, or as libpq's {@code host=… dbname=…}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING">Connection Strings</a>
 */
final class PostgresUrl {

    private static final String JDBC = "jdbc:postgresql:";
    private static final Pattern PREFIX = Pattern.compile("(?i)jdbc:postgresql:|postgres(?:ql)?:(?=//)");

    private static final String HOST = "(?:\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?";
    private static final Pattern HOSTS = Pattern.compile("(?:" + HOST + "(?:," + HOST + ")*)?");
    private static final Pattern NAME = Pattern.compile("[^@:/?#]*");
    private static final List<String> LOGIN = List.of("user", "password");

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<UrlParameter> query;
    private final String prefix;
    private final String location;
    private final String login;

    private PostgresUrl(String prefix, String place, List<UrlParameter> query, Map<String, String> environment) {
        this.prefix = prefix;
        this.query = query;
        String hosts = "";
        String name = place;
        String user = "";
        if (place.startsWith("//")) {
            // the last one: a password may have @ and / as they are, hosts and names may not
            int at = place.lastIndexOf('@');
            user = at < 0 ? "" : place.substring(2, at);
            String behind = place.substring(at < 0 ? 2 : at + 1);
            int slash = behind.indexOf('/');
            hosts = slash < 0 ? behind : behind.substring(0, slash);
            name = slash < 0 ? "" : behind.substring(slash + 1);
            if (at < 0 && isLoginBehind()) {
                throw misread();
            }
        }
        LibpqParameters libpq = LibpqParameters.of(query);
        hosts = libpq.hosts(hosts);
        name = libpq.name(name);
        if (hosts.toLowerCase(Locale.ROOT).startsWith("%2f") || hosts.startsWith("/")) {
            throw new IllegalArgumentException(
                    "the database is to be reached by a Unix socket, which the driver can't do; name its host");
        }
        if (!HOSTS.matcher(hosts).matches() || !NAME.matcher(name).matches()) {
            throw misread();
        }
        login = user;
        location = (hosts.isEmpty() ? "//localhost" : "//" + hosts) + "/" + name;
        addDefaults(environment);
        addLogin();
        parameters.putAll(libpq.ofDriver());
    }

    private static IllegalArgumentException misread() {
        return new IllegalArgumentException("the database's URL is not of the form"
                + " postgresql://USER:PASSWORD@HOST:PORT/DATABASE; write @ / : ? # and % in a user's name or"
                + " a password as %40 %2F %3A %3F %23 and %25, or give the password in HEARSAY_DB_PASSWORD");
    }

    /** Whether a text begins as such a URL. */
    static boolean isPrefixOf(String url) {
        return PREFIX.matcher(url).lookingAt();
    }

    /** @throws IllegalArgumentException, whose message repeats nothing of the URL, if it is none */
    static PostgresUrl ofUrl(String url, Map<String, String> environment) {
        Matcher begin = PREFIX.matcher(url);
        if (!begin.lookingAt()) {
            throw misread();
        }
        String rest = url.substring(begin.end());
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : rest.substring(mark + 1);
        return new PostgresUrl(
                begin.group().toLowerCase(Locale.ROOT),
                mark < 0 ? rest : rest.substring(0, mark),
                UrlParameter.listOf(query),
                environment);
    }

    /** @throws IllegalArgumentException, whose message repeats nothing of the words, if they can't be read */
    static PostgresUrl ofWords(String words, Map<String, String> environment) {
        return new PostgresUrl("postgresql:", "//", LibpqWords.read(words), environment);
    }

    /** A question mark in a password makes the rest of it a parameter, and the text before it a host. */
    private boolean isLoginBehind() {
        return query.stream()
                .anyMatch(parameter -> !LOGIN.contains(parameter.name())
                        && parameter.rawValue().contains("@"));
    }

    /** As the user wrote it, without user, password and parameters. */
    String shown() {
        return prefix + location;
    }

    /** For the driver, without user, password and parameters. */
    String driverUrl() {
        return JDBC + location;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(parameters);
        return properties;
    }

    @Nullable String schema() {
        return parameters.get("currentSchema");
    }

    Stream<String> secrets() {
        int colon = login.indexOf(':');
        Stream<String> inQuery = query.stream()
                .filter(parameter -> Secrets.isNamed(parameter.name()))
                .flatMap(parameter -> Stream.of(parameter.value(), parameter.rawValue()));
        Stream<String> elsewhere =
                Stream.of(parameters.getOrDefault("password", ""), colon < 0 ? "" : login.substring(colon + 1));
        return Stream.concat(inQuery, elsewhere);
    }

    private void addDefaults(Map<String, String> environment) {
        parameters.put("ApplicationName", "hearsay");
        parameters.put("tcpKeepAlive", "true");
        for (String variable : List.of("PGPASSWORD", "HEARSAY_DB_PASSWORD")) {
            put("password", environment.getOrDefault(variable, ""));
        }
        put("user", environment.getOrDefault("PGUSER", ""));
    }

    private void addLogin() {
        int colon = login.indexOf(':');
        put("user", UrlParameter.decoded(colon < 0 ? login : login.substring(0, colon)));
        put("password", colon < 0 ? "" : UrlParameter.decoded(login.substring(colon + 1)));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
