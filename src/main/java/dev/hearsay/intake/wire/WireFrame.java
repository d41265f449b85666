// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.copy.FoundDateline;
import dev.hearsay.intake.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One story of a teleprinter wire whose control characters are lost: between the letters ZCZC, which began a message, and
 * NNNN, which ended it (ITU-T F.1), with lines of codes above the copy and signatures below.
 *
 * @param head lines above the copy that are not blank, in order
 * @param copy lines
 * @param ending lines below the copy, without NNNN
 */
public record WireFrame(List<String> head, List<String> copy, List<String> ending) {

    /** The start of a file that has such frames. */
    public static final Pattern START = Pattern.compile("\\A\\s*V?ZCZC\\w{0,12}\\b(?:\\h[^\\r\\n]{0,80})?[\\r\\n]");

    private static final Pattern OPEN = Pattern.compile("\\h*V?ZCZC\\w{0,12}\\b(?<routing>\\h.{0,80})?");
    private static final Pattern CLOSE = Pattern.compile("\\h*N{4,}\\h*");

    private static final int LONGEST_HEAD = 20;

    private static final Pattern SIGNATURE =
            Pattern.compile("(?:[\\p{Lu}\\d]{1,6}[ /-]?){1,5}|\\d{6,8}\\h*(?:GMT|UTC|[A-Z]{3,4})?\\b.{0,20}"
                    + "|.{0,12}\\d{2}-\\d{2}-\\d{2}\\h+\\d{4}\\h*(?:GMT|UTC|E[SD]T)?|(?i)\\W*(?:more|ends?|30)\\W*");

    /** The stories of a file in order; one that was cut off has the part that arrived. */
    static List<WireFrame> of(String file) {
        List<WireFrame> frames = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean open = false;
        for (String line : file.split("\r\n|\n|\r", -1)) {
            boolean opens = OPEN.matcher(line).matches();
            if (open && (opens || CLOSE.matcher(line).matches())) {
                frames.add(story(lines));
                lines.clear();
            }
            open = opens || (open && !CLOSE.matcher(line).matches());
            if (open) {
                Matcher routing = OPEN.matcher(line);
                lines.add(routing.matches() ? "" : line);
            }
        }
        if (open) {
            frames.add(story(lines));
        }
        return frames;
    }

    private static WireFrame story(List<String> lines) {
        List<String> head = new ArrayList<>();
        int from = 0;
        while (from < lines.size() && head.size() < LONGEST_HEAD && isHead(lines, from)) {
            if (!lines.get(from).isBlank()) {
                head.add(lines.get(from).strip());
            }
            from++;
        }
        int to = lines.size();
        while (to > from
                && (lines.get(to - 1).isBlank()
                        || SIGNATURE.matcher(lines.get(to - 1).strip()).matches())) {
            to--;
        }
        return new WireFrame(head, List.copyOf(lines.subList(from, to)), List.copyOf(lines.subList(to, lines.size())));
    }

    private static boolean isHead(List<String> lines, int number) {
        String line = lines.get(number).strip();
        return line.isEmpty() || WireCodes.isCode(line) || isHeadline(lines, number);
    }

    /** Whether a line above an empty line or the dateline is not a sentence, and so a headline. */
    private static boolean isHeadline(List<String> lines, int number) {
        String line = lines.get(number).strip();
        if (number + 1 == lines.size() || !WireCodes.canBeHeadline(line)) {
            return false;
        }
        String next = lines.get(number + 1);
        return next.isBlank()
                || WireCodes.isCode(next.strip())
                || FoundDateline.at(next, Line.at(next, 0, 1)).isPresent();
    }

    /** The story as a transmission with control characters. */
    WireTransmission transmission() {
        return new WireTransmission(String.join("\n", head), String.join("\n", copy), String.join("\n", ending));
    }
}
