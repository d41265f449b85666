// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shortcodes of WordPress: commands in square brackets, such as {@code [gallery ids="1,2"]}. */
public final class Shortcodes {

    /** A caption around a picture with its words, or the address of a film. */
    private static final Pattern CAPTION =
            Pattern.compile("(?s)\\[(caption|embed)\\b[^\\]]{0,1000}\\].{0,3000}?\\[/\\1\\]");

    /** How a shortcode that encloses words ends: the words stay, they are only set in another way. */
    private static final Pattern CLOSING = Pattern.compile("\\[/([a-z]\\w{1,40})\\]");

    private static final Pattern TAG = Pattern.compile("\\[/?([a-z]\\w{1,40})\\b[^\\]\\[]{0,1000}\\]");

    /** Alone, it is of WordPress, or has a name or settings as no writer puts between brackets. */
    private static final Pattern ALONE = Pattern.compile(
            "\\[(?:gallery|video|audio|playlist|[a-z]+(?:[_-][a-z]+)+|[a-z]\\w{1,40}\\s+\\w{1,40}=)[^\\]\\[]{0,1000}\\]");

    private Shortcodes() {}

    /** The text without shortcodes. The words that one encloses stay, except for captions. */
    public static String removed(String content) {
        String text = CAPTION.matcher(content).replaceAll("");
        Set<String> enclosing =
                CLOSING.matcher(text).results().map(closing -> closing.group(1)).collect(Collectors.toSet());
        String words = TAG.matcher(text).replaceAll(tag -> enclosing.contains(tag.group(1)) ? "" : "$0");
        return ALONE.matcher(words).replaceAll("");
    }
}
