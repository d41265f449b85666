// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What made claims.
 *
 * @param version of the tool
 * @param settings by the names of the options, in order
 */
public record RunSettings(String version, Map<String, String> settings) {

    public RunSettings {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
