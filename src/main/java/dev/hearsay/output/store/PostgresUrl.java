// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows {@code jdbc:postgresql:}, taken apart, so that the driver gets its password apart from the URL and
 * can't repeat it.
 */
final class PostgresUrl {

    static final String PREFIX = "jdbc:postgresql:";

    private static final String HOST = "(?:\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?";
    private static final Pattern HOSTS = Pattern.compile("(?:" + HOST + "(?:," + HOST + ")*)?");
    private static final Pattern NAME = Pattern.compile("[^@:/?#]*");

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<UrlParameter> query;
    private final String location;
    private final String login;

    /** @throws IllegalArgumentException, whose message repeats nothing of the URL, if it is none */
    PostgresUrl(String rest, Map<String, String> environment) {
        int mark = rest.indexOf('?');
        String place = mark < 0 ? rest : rest.substring(0, mark);
        query = UrlParameter.listOf(mark < 0 ? "" : rest.substring(mark + 1));
        String name = place;
        String hosts = "";
        String user = "";
        if (place.startsWith("//")) {
            int slash = place.indexOf('/', 2);
            String authority = slash < 0 ? place.substring(2) : place.substring(2, slash);
            name = slash < 0 ? "" : place.substring(slash + 1);
            int at = authority.lastIndexOf('@');
            user = at < 0 ? "" : authority.substring(0, at);
            hosts = authority.substring(at + 1);
        }
        if (!HOSTS.matcher(hosts).matches() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the database's URL is not of the form"
                    + " jdbc:postgresql://USER:PASSWORD@HOST:PORT/DATABASE; write @ / : ? # and % in a user's name or"
                    + " a password as %40 %2F %3A %3F %23 and %25, or give the password in HEARSAY_DB_PASSWORD");
        }
        login = user;
        location = (hosts.isEmpty() ? "//localhost" : "//" + hosts) + "/" + name;
        addDefaults(environment);
        addLogin();
        query.forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
    }

    /** Without user, password and parameters. */
    String shown() {
        return PREFIX + location;
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
