// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counted speakers as text, in one of the forms. */
public final class SpeakerList {

    private static final int LONGEST_NAME = 45;
    private static final String GAP = "  ";

    private final List<SpeakerCount> speakers;

    /** A list of speakers in their order. */
    public SpeakerList(List<SpeakerCount> speakers) {
        this.speakers = List.copyOf(speakers);
    }

    /** For a person, in lines of at most {@code width} columns; one that is too long ends with an ellipsis. */
    public String table(int width, boolean color) {
        Palette palette = new Palette(color);
        int names = Math.min(
                LONGEST_NAME,
                speakers.stream()
                        .mapToInt(speaker -> DisplayWidth.of(name(speaker)))
                        .max()
                        .orElse(0));
        StringBuilder out = new StringBuilder();
        for (SpeakerCount speaker : speakers) {
            String name = Wrapping.clip(name(speaker), names);
            String claims = String.format("%,7d", speaker.claims());
            String days = String.format("%-24s", days(speaker));
            int rest =
                    Math.max(width, TableWriter.MIN_WIDTH) - claims.length() - names - days.length() - 3 * GAP.length();
            String roles = Wrapping.clip(TerminalText.clean(String.join("; ", speaker.roles())), Math.max(1, rest));
            out.append((claims
                                    + GAP
                                    + palette.speaker(name)
                                    + " ".repeat(names - DisplayWidth.of(name))
                                    + GAP
                                    + palette.aside(days)
                                    + GAP
                                    + roles)
                            .stripTrailing())
                    .append('\n');
        }
        return out.toString();
    }

    private static String name(SpeakerCount speaker) {
        return TerminalText.clean(speaker.name() + (speaker.id() == null ? "" : " [" + speaker.id() + "]"));
    }

    private static String days(SpeakerCount speaker) {
        if (speaker.first() == null) {
            return "no date";
        }
        return speaker.first().equals(speaker.last())
                ? speaker.first().toString()
                : speaker.first() + " to " + speaker.last();
    }

    /** With a header line, a speaker a line; roles are joined by {@code " ; "}. */
    public String tabular(TabularForm form) {
        StringBuilder out = new StringBuilder(form.line(
                Arrays.asList("speaker", "id", "type", "claims", "articles", "first_day", "last_day", "roles")));
        for (SpeakerCount speaker : speakers) {
            List<@Nullable String> values = new ArrayList<>();
            values.add(speaker.name());
            values.add(speaker.id());
            values.add(speaker.type());
            values.add(Long.toString(speaker.claims()));
            values.add(Long.toString(speaker.articles()));
            values.add(Objects.toString(speaker.first(), null));
            values.add(Objects.toString(speaker.last(), null));
            values.add(speaker.roles().isEmpty() ? null : String.join(" ; ", speaker.roles()));
            out.append(form.line(values));
        }
        return UnpairedSurrogates.replaced(out.toString());
    }

    /** A JSON object a line. */
    public String jsonLines() {
        return speakers.stream().map(speaker -> json(speaker) + "\n").collect(Collectors.joining());
    }

    /** One JSON array. */
    public String jsonArray() {
        return speakers.stream().map(SpeakerList::json).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String json(SpeakerCount speaker) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("speaker", speaker.name());
        json.put("id", speaker.id());
        json.put("type", speaker.type());
        json.put("claims", speaker.claims());
        json.put("articles", speaker.articles());
        json.put("first_day", Objects.toString(speaker.first(), null));
        json.put("last_day", Objects.toString(speaker.last(), null));
        speaker.roles().forEach(json.putArray("roles")::add);
        return JsonText.onOneLine(json);
    }
}
