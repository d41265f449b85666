// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.date.AddressDate;
import dev.hearsay.intake.date.DatesInText;
import dev.hearsay.model.PublishedFrom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a page says that its article was published.
 *
 * @param day of publication
 * @param from the place where the page says so
 */
record PageDate(LocalDate day, PublishedFrom from) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "datepublished",
            "publish-date",
            "publish_date",
            "publishdate",
            "pubdate",
            "publication_date",
            "date",
            "article.published",
            "cxenseparse:recs:publishtime");

    /** The names of other meta tags that give the date, the more reliable ones first. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile(
                    ".*(?:publi(?:sh|cation)|pub[-_.]?(?:date|time)|date[-_.]?pub|original|first|issue|release|posted).*"),
            Pattern.compile(".*(?:date|created|timestamp).*"));

    private static final Pattern OTHER_DAY =
            Pattern.compile(".*(?:modif|updat|revis|expir|valid|event|start|end|last|access|crawl|birth"
                    + "|death|copyright|current|server|verif|until|publisher|embargo|scrape|build|deploy).*");

    private static final Pattern DAY_IN_NAME =
            Pattern.compile(".*(?:date|time|pub|issue|release|posted|created|day).*");

    /**
     * The first day found in: JSON-LD, meta tags, elements and lines near the headline, the address and, as a last
     * resort, an update.
     *
     * @param stated the day in JSON-LD; null if it gives none
     * @param meta content of the meta tags by name, in lower case
     * @param title of the article; null where unknown
     * @param address of the page; null where unknown
     */
    static Optional<PageDate> of(
            Document page,
            @Nullable LocalDate stated,
            Map<String, String> meta,
            @Nullable String title,
            @Nullable String address) {
        DateMentions mentions = DateMentions.of(
                page.body(), title, PageCards.in(page.body(), address).elements());
        Stream<Supplier<@Nullable PageDate>> places = Stream.of(
                () -> from(stated, PublishedFrom.JSON_LD),
                () -> from(meta(meta), PublishedFrom.META),
                () -> from(mentions.published(), PublishedFrom.PAGE),
                () -> from(AddressDate.of(address), PublishedFrom.URL),
                () -> from(mentions.updated(), PublishedFrom.PAGE));
        return places.map(Supplier::get).filter(Objects::nonNull).findFirst();
    }

    /** Whether the page says so in words; a dateline with a year is more reliable than an address. */
    boolean isSaid() {
        return from != PublishedFrom.URL;
    }

    private static @Nullable PageDate from(@Nullable LocalDate day, PublishedFrom from) {
        return day == null ? null : new PageDate(day, from);
    }

    private static @Nullable LocalDate meta(Map<String, String> meta) {
        Stream<String> known = DATES.stream().map(meta::get).filter(Objects::nonNull);
        Stream<String> others = NAMES.stream()
                .flatMap(pattern -> meta.entrySet().stream()
                        .filter(entry -> isDay(entry.getKey().toLowerCase(Locale.ROOT), pattern))
                        .map(Map.Entry::getValue));
        return Stream.concat(known, others)
                .map(DatesInText::ofField)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isDay(String name, Pattern pattern) {
        return pattern.matcher(name).matches()
                && DAY_IN_NAME.matcher(name).matches()
                && !OTHER_DAY.matcher(name).matches();
    }
}
