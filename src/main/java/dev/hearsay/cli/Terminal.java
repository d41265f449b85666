// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes standard output and standard error. Java can't recognise a terminal when standard input is a pipe, so the launcher
 * passes this on.
 *
 * @param interactive whether a person reads standard output
 * @param columns its width
 * @param color whether colours may be used
 * @param progress whether a person reads standard error
 */
record Terminal(boolean interactive, int columns, boolean color, boolean progress) {

    private static final int USUAL_COLUMNS = 100;

    /** No person reads the output. */
    static final Terminal NONE = new Terminal(false, USUAL_COLUMNS, false, false);

    static Terminal of(Map<String, String> environment) {
        boolean interactive = "yes".equals(environment.get("HEARSAY_TERMINAL"));
        // https://no-color.org: present and not empty
        boolean color = interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        boolean progress = "yes".equals(environment.get("HEARSAY_PROGRESS"));
        return new Terminal(interactive, columns(environment.get("HEARSAY_COLUMNS")), color, progress);
    }

    private static int columns(@Nullable String value) {
        try {
            int columns = value == null ? USUAL_COLUMNS : Integer.parseInt(value.strip());
            // some terminals report a width of 0
            return columns > 0 ? columns : USUAL_COLUMNS;
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }
}
