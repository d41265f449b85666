// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Removes the marks of Markdown and of publishing systems from a text that should be plain, such as an {@code
 * articleBody}: the words stay, pictures, settings and link addresses are removed. The input mixes plain text, HTML and
 * Markdown, so a Markdown parser would misread it.
 */
final class StatedMarkup {

    private static final String ADDRESS =
            "\\(\\s*<?(?:[a-z][a-z+.-]*:|/|#|\\.|www\\.)[^\\s()<>]{0,2000}(?:\\([^\\s()]{0,200}\\)[^\\s()]{0,500})?>?"
                    + "(?:\\s+[\"'][^\"\\n]{0,500}[\"'])?\\s*\\)";

    private record Mark(Pattern pattern, String replacement) {

        static Mark of(String pattern, String replacement) {
            return new Mark(Pattern.compile(pattern), replacement);
        }
    }

    private static final List<Mark> MARKS = List.of(
            // settings, templates, pictures
            Mark.of("\\{\\{.{0,1000}?\\}\\}|\\{%.{0,1000}?%\\}", ""),
            Mark.of("\\{:[^{}\\n]{0,300}\\}|\\{[#.][\\w .#=\"-]{1,200}\\}", ""),
            Mark.of("!\\[[^\\]\\n]{0,1000}\\]" + ADDRESS, ""),
            Mark.of("\\[[#!@]\\h?[\\w-]{1,40}\\b[^\\]\\n]{0,1000}\\]", ""),
            Mark.of("\\[\\[[\\w-]{1,40}[:|\\h][^\\]\\n]{0,1000}\\]\\]", ""),
            Mark.of("\\[\\^[^\\]\\n]{1,40}\\]:?", ""),
            // links
            Mark.of("(?m)^\\h*\\[[^\\]\\n]{1,80}\\]:\\h+\\S+.*$", ""),
            Mark.of("\\[([^\\]\\[\\n]{1,1000})\\]" + ADDRESS, "$1"),
            Mark.of("\\[([^\\]\\[\\n]{1,1000})\\]\\[[^\\]\\[\\n]{0,80}\\]", "$1"),
            Mark.of("<(?:https?://|mailto:)[^\\s<>]{1,2000}>", ""),
            // lines
            Mark.of(
                    "(?m)^\\h*(?:\\+{3}\\h*[\\w-]{0,60}|:{3,}\\h*[\\w {}.-]{0,80}|`{3,}\\h*\\w{0,20}|={3,}|(?:[*_-]\\h*){3,})\\h*$",
                    ""),
            Mark.of("(?m)^\\h*(?:#{1,6}\\h+|(?:>\\h?)+|[*+]\\h+)", ""),
            // emphasis
            Mark.of("\\*\\*(?=\\S)([^*\\n]{1,2000}?)(?<=\\S)\\*\\*", "$1"),
            Mark.of("(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])([^*\\n]{1,1000}?)(?<=[^\\s*])\\*(?![\\p{L}\\p{N}*])", "$1"),
            Mark.of("(?<![\\p{L}\\p{N}_/])(__?)(?=[^\\s_])([^_\\n]{1,1000}?)(?<=[^\\s_])\\1(?![\\p{L}\\p{N}_])", "$2"),
            Mark.of("\\\\([\\\\*_#\\[\\]()>~`!.+-])", "$1"));

    private StatedMarkup() {}

    static String plain(String text) {
        String plain = Shortcodes.removed(text);
        for (Mark mark : MARKS) {
            plain = mark.pattern().matcher(plain).replaceAll(mark.replacement());
        }
        return plain;
    }
}
