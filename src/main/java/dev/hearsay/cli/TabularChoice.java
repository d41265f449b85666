// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.output.OutputForm;
import dev.hearsay.output.TabularLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.Options;

/** The options for CSV and TSV: {@code --columns}, {@code --bom} and {@code --guard-formulas}. */
final class TabularChoice {

    private static final List<String> OPTIONS = List.of("columns", "bom", "guard-formulas");

    /** Names that people may use for a column at first. */
    private static final Map<String, String> PLAIN_NAMES = Map.ofEntries(
            Map.entry("day", "date_value"),
            Map.entry("date", "date_value"),
            Map.entry("speaker", "speakers"),
            Map.entry("role", "speaker_role"),
            Map.entry("content", "content_text"),
            Map.entry("quote", "content_text"),
            Map.entry("sentence", "sentence_text"),
            Map.entry("publisher", "article_publisher"),
            Map.entry("title", "article_title"),
            Map.entry("headline", "article_title"),
            Map.entry("url", "article_url"),
            Map.entry("link", "article_url"));

    private TabularChoice() {}

    static void addTo(Options options) {
        options.addOption(CommandLineOptions.valued("columns"))
                .addOption(CommandLineOptions.flag("bom"))
                .addOption(CommandLineOptions.flag("guard-formulas"));
    }

    static TabularLayout of(CommandLineOptions line, Target target, OutputForm form) throws UsageException {
        for (String option : OPTIONS) {
            if (line.has(option) && (target instanceof Target.Database || !form.isTabular())) {
                throw new UsageException("--" + option + " goes with csv and tsv, not with "
                        + (target instanceof Target.Database ? "a database" : form.word()));
            }
        }
        String names = line.value("columns");
        return new TabularLayout(
                names == null ? TabularLayout.names() : columns(names), line.has("bom"), line.has("guard-formulas"));
    }

    private static List<String> columns(String names) throws UsageException {
        List<String> columns = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            String column = column(name.strip().toLowerCase(Locale.ROOT));
            if (columns.contains(column)) {
                throw new UsageException("--columns names '" + column + "' twice");
            }
            columns.add(column);
        }
        return columns;
    }

    private static String column(String name) throws UsageException {
        List<String> known = TabularLayout.names();
        if (known.contains(name)) {
            return name;
        }
        String plain = PLAIN_NAMES.get(name);
        String meant = plain == null ? SpellingSuggestion.suggestion(name, known) : "; did you mean '" + plain + "'?";
        throw new UsageException("--columns: there is no column '" + name + "'" + meant + "\nThe columns are "
                + String.join(", ", known));
    }

    /** The options as they would be typed. */
    static Map<String, String> settings(TabularLayout layout) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (!layout.columns().equals(TabularLayout.names())) {
            settings.put("columns", String.join(",", layout.columns()));
        }
        if (layout.byteOrderMark()) {
            settings.put("bom", "true");
        }
        if (layout.guarded()) {
            settings.put("guard-formulas", "true");
        }
        return settings;
    }
}
