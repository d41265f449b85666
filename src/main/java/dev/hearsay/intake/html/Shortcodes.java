// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shortcodes of WordPress: commands in square brackets, such as {@code [gallery ids="1,2"]}. */
public final class Shortcodes {

    /** A caption that encloses a picture and its text, or the address of a video. */
    private static final Pattern CAPTION =
            Pattern.compile("(?s)\\[(caption|embed)\\b[^\\]]{0,1000}\\].{0,3000}?\\[/\\1\\]");

    /** The end of a shortcode that encloses words: the words stay, as it only changes their style. */
    private static final Pattern CLOSING = Pattern.compile("\\[/([a-z]\\w{1,40})\\]");

    private static final Pattern TAG = Pattern.compile("\\[/?([a-z]\\w{1,40})\\b[^\\]\\[]{0,1000}\\]");

    /** A single shortcode: one of WordPress's own, or with a name or settings that no writer puts in brackets. */
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
