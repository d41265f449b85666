// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows about the articles; it applies where an article does not state otherwise.
 *
 * @param date of publication
 * @param publisher agency or newspaper
 * @param url where it was published
 */
record ArticleOptions(
        @Nullable LocalDate date,
        @Nullable String publisher,
        @Nullable String url) {

    static void addTo(Options options) {
        options.addOption(CommandLineOptions.valued("date"))
                .addOption(CommandLineOptions.valued("publisher"))
                .addOption(CommandLineOptions.valued("url"));
    }

    static ArticleOptions of(CommandLineOptions line) throws UsageException {
        return new ArticleOptions(date(line.value("date")), line.value("publisher"), line.value("url"));
    }

    private static @Nullable LocalDate date(@Nullable String value) throws UsageException {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new UsageException("--date takes a day such as 2025-05-16, not '" + value + "'");
        }
    }

    Metadata defaults() {
        return Metadata.NONE
                .withPublished(date, PublishedFrom.OPTION)
                .withPublisher(publisher)
                .withUrl(url);
    }

    /** The options as they would be typed; those not given are left out. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (date != null) {
            settings.put("date", date.toString());
        }
        if (publisher != null) {
            settings.put("publisher", publisher);
        }
        if (url != null) {
            settings.put("url", url);
        }
        return settings;
    }
}
