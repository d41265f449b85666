// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameters by the names that libpq or the driver has for them: where the database is, and the rest as the driver
 * takes it.
 *
 * @param where host, port and name, as far as given
 * @param ofDriver by the driver's names
 */
record LibpqParameters(Map<String, String> where, Map<String, String> ofDriver) {

    private static final List<String> PLACE = List.of("host", "hostaddr", "port", "dbname");

    private static final Map<String, String> DRIVERS_NAMES = Map.of(
            "connect_timeout", "connectTimeout",
            "application_name", "ApplicationName",
            "keepalives", "tcpKeepAlive",
            "gssencmode", "gssEncMode",
            "channel_binding", "channelBinding",
            "target_session_attrs", "targetServerType");

    private static final Map<String, String> DRIVERS_VALUES = Map.of(
            "keepalives=1", "true",
            "keepalives=0", "false",
            "target_session_attrs=read-write", "primary",
            "target_session_attrs=read-only", "secondary",
            "target_session_attrs=standby", "secondary",
            "target_session_attrs=prefer-standby", "preferSecondary");

    static LibpqParameters of(List<UrlParameter> query) {
        Map<String, String> where = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (UrlParameter parameter : query) {
            String name = parameter.name();
            if (PLACE.contains(name)) {
                where.put(name, parameter.value());
            } else {
                String value = DRIVERS_VALUES.getOrDefault(name + "=" + parameter.value(), parameter.value());
                others.put(DRIVERS_NAMES.getOrDefault(name, name), value);
            }
        }
        return new LibpqParameters(where, others);
    }

    /** Hosts with their ports; {@code given} where no parameter names them. */
    String hosts(String given) {
        String named = where.getOrDefault("hostaddr", where.getOrDefault("host", ""));
        String hosts = named.isEmpty() ? given : named;
        String port = where.getOrDefault("port", "");
        if (named.isEmpty() && port.isEmpty()) {
            return hosts;
        }
        String[] names = (hosts.isEmpty() ? "localhost" : hosts).split(",", -1);
        String[] ports = port.split(",", -1);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            String at = ports.length == 1 ? ports[0] : i < ports.length ? ports[i] : "";
            boolean bare = names[i].indexOf(':') != names[i].lastIndexOf(':') && !names[i].startsWith("[");
            all.append(i == 0 ? "" : ",").append(bare ? "[" + names[i] + "]" : names[i]);
            all.append(at.isEmpty() ? "" : ":" + at);
        }
        return all.toString();
    }

    /** The name of the database as written in a URL; {@code given} where no parameter names it. */
    String name(String given) {
        String name = where.getOrDefault("dbname", "");
        return name.isEmpty()
                ? given
                : URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
