// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.intake.IntakeOptions;
import dev.hearsay.intake.document.FieldMap;
import dev.hearsay.intake.document.Format;
import dev.hearsay.output.RunSettings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows about the formats of the inputs.
 *
 * @param format of all documents; null if it is recognised by their content
 * @param fields as given; null if fields are recognised by their names
 * @param map the parsed {@code fields}
 */
record IntakeChoice(@Nullable Format format, @Nullable String fields, FieldMap map) {

    static void addTo(Options options) {
        options.addOption(CommandLineOptions.valued("format")).addOption(CommandLineOptions.valued("field"));
    }

    static IntakeChoice of(CommandLineOptions line) throws UsageException {
        String fields = line.value("field");
        return new IntakeChoice(format(line.value("format")), fields, map(fields));
    }

    /** The options of an earlier run, without those that this version does not know. */
    static IntakeChoice of(RunSettings run) {
        Format format = Format.named(run.settings().getOrDefault("format", "")).orElse(null);
        String fields = run.settings().get("field");
        try {
            return new IntakeChoice(format, fields, map(fields));
        } catch (UsageException e) {
            return new IntakeChoice(format, null, FieldMap.NONE);
        }
    }

    private static @Nullable Format format(@Nullable String word) throws UsageException {
        if (word == null) {
            return null;
        }
        List<String> choice = Arrays.stream(Format.values())
                .map(Format::word)
                .flatMap(Optional::stream)
                .toList();
        return Format.named(word)
                .orElseThrow(() -> new UsageException("--format takes one of " + String.join(", ", choice) + ", not '"
                        + word + "'" + SpellingSuggestion.suggestion(word, choice)
                        + "; archives, tables and JSON Lines are always recognised by their content"));
    }

    private static FieldMap map(@Nullable String fields) throws UsageException {
        try {
            return fields == null ? FieldMap.NONE : FieldMap.parse(fields);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--field: " + e.getMessage());
        }
    }

    IntakeOptions options() {
        return new IntakeOptions(format, map, IntakeOptions.DEFAULT_LIMIT);
    }

    /** The options as they would be typed. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (format != null) {
            settings.put("format", format.word().orElseThrow());
        }
        if (fields != null) {
            settings.put("field", fields);
        }
        return settings;
    }
}
