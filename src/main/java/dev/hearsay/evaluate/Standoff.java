// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the attributions of a brat standoff file ({@code .ann}) in PolNeAR's form: text-bound annotations
 * {@code T1<tab>Source 3 9;12 15<tab>the words} with offsets in code points, and events
 * {@code E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1}. A role that occurs twice ends in a digit ({@code Content2}).
 * Notes, relations and attributes are ignored.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">The standoff format of brat</a>
 */
public final class Standoff {

    private static final Pattern TEXT_BOUND = Pattern.compile("(?s)(T\\d+)\t\\S+ ([0-9 ;]+)(?:\t.*)?");
    private static final Pattern OTHER_ANNOTATION = Pattern.compile("(?s)(?:[RAMN#]\\d*|\\*)\t.*");
    private static final Pattern NUMBERED = Pattern.compile("(?s)[TE]\\d+\\s.*");
    private static final Pattern ROLE_NUMBER = Pattern.compile("\\d+$");
    private static final String OFFSETS = "write it as T1<tab>Source 3 9<tab>words, offsets in code points";
    private static final String EVENT = "write it as E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1";

    private final Path file;
    private final String text;
    private final OffsetTable offsets;
    private final int length;
    private final Map<String, List<CodePointSpan>> spans = new HashMap<>();
    private final Map<Integer, String> events = new HashMap<>();

    /** Whether the text of the last annotation contains a line break, and thus continues on the next line of this file. */
    private boolean overLines;

    private Standoff(Path file, String text) {
        this.file = file;
        this.text = text;
        this.offsets = OffsetTable.of(text, OffsetUnit.CODEPOINT);
        this.length = offsets.fromUtf16(text.length());
    }

    /**
     * The attributions in the order of their events.
     *
     * @param text the text that the offsets refer to
     * @throws BadDataException if a line is malformed or a span extends past the end of the text; the message names file and
     *     line
     */
    public static List<GoldAttribution> read(Path file, String text) {
        Standoff standoff = new Standoff(file, text);
        List<String> lines = TextFile.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            standoff.line(i + 1, lines.get(i));
        }
        List<GoldAttribution> attributions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String event = standoff.events.get(i + 1);
            if (event != null) {
                attributions.add(standoff.attribution(i + 1, event));
            }
        }
        return attributions;
    }

    private void line(int number, String line) {
        Matcher textBound = TEXT_BOUND.matcher(line);
        if (textBound.matches()) {
            List<CodePointSpan> extent = spans(number, textBound.group(2));
            spans.put(textBound.group(1), extent);
            overLines = extent.stream().anyMatch(this::hasLineBreak);
        } else if (line.startsWith("E") && line.matches("(?s)E\\d+\t.*")) {
            events.put(number, line.split("\t", -1)[1]);
        } else if (NUMBERED.matcher(line).matches()) {
            throw new BadDataException(
                    file, number, "this annotation is malformed; " + (line.startsWith("T") ? OFFSETS : EVENT));
        } else if (!overLines
                && !line.isBlank()
                && !OTHER_ANNOTATION.matcher(line).matches()) {
            throw new BadDataException(file, number, "this is not a brat annotation; " + OFFSETS);
        }
    }

    private boolean hasLineBreak(CodePointSpan span) {
        return offsets.toUtf16(span.start(), span.end()).in(text).indexOf('\n') >= 0;
    }

    private List<CodePointSpan> spans(int number, String written) {
        List<CodePointSpan> list = new ArrayList<>();
        for (String part : written.strip().split(";", -1)) {
            String[] ends = part.strip().split(" +", -1);
            if (ends.length != 2) {
                throw new BadDataException(file, number, "\"" + part + "\" is not two offsets; " + OFFSETS);
            }
            CodePointSpan span;
            try {
                span = new CodePointSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            } catch (IllegalArgumentException e) {
                throw new BadDataException(file, number, "\"" + part + "\" is not a span; " + OFFSETS);
            }
            if (span.end() > length) {
                throw new BadDataException(
                        file,
                        number,
                        "\"" + part + "\" extends past the end of the text, which has " + length
                                + " code points; use the text that was annotated");
            }
            list.add(span);
        }
        return list;
    }

    private GoldAttribution attribution(int number, String event) {
        List<CodePointSpan> source = new ArrayList<>();
        List<CodePointSpan> cue = new ArrayList<>();
        List<CodePointSpan> content = new ArrayList<>();
        String[] members = event.strip().split("\\s+", -1);
        // the first member is the trigger, whose extent is that of the cue
        for (int i = 1; i < members.length; i++) {
            String[] member = members[i].split(":", -1);
            if (member.length != 2) {
                throw new BadDataException(file, number, "\"" + members[i] + "\" is not role:annotation; " + EVENT);
            }
            List<CodePointSpan> extent = spans.get(member[1]);
            if (extent == null) {
                throw new BadDataException(
                        file, number, "there is no annotation " + member[1] + "; add its line or remove the reference");
            }
            switch (ROLE_NUMBER.matcher(member[0]).replaceFirst("")) {
                case "Source" -> source.addAll(extent);
                case "Cue" -> cue.addAll(extent);
                case "Content" -> content.addAll(extent);
                default -> {
                    // other roles are specific to the annotators and are not scored
                }
            }
        }
        return new GoldAttribution(source, cue, content);
    }
}
