// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The help on an option.
 *
 * @param letter its short form with the dash; empty if there is none
 * @param name with the dashes
 * @param value what its value is, such as {@code FILE}; empty if it takes none
 * @param description on one line; empty where the help refers to another command
 */
record OptionHelp(String letter, String name, String value, String description) {

    /** What is a file or a folder. */
    private static final List<String> PATHS = List.of("FILE", "OUT", "DIR", "FILE,…");

    static OptionHelp of(@Nullable String letter, String name, @Nullable String value, @Nullable String description) {
        return new OptionHelp(
                Objects.requireNonNullElse(letter, ""),
                name,
                Objects.requireNonNullElse(value, ""),
                Objects.requireNonNullElse(description, ""));
    }

    OptionHelp continued(String more) {
        return new OptionHelp(letter, name, value, (description + " " + more).strip());
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    boolean takesPath() {
        return PATHS.contains(value);
    }
}
