// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.copy.EditorsNote;
import dev.hearsay.intake.copy.StatusWord;
import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.text.LanguageName;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.PublishedFrom;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a ninjs item says about itself besides its text. */
final class NinjsFacts {

    /**
     * The first publication takes precedence over this version's; the names, in lower case, are those of all versions.
     */
    private static final String[] DAYS = {"firstpublished", "firstcreated", "versioncreated", "contentcreated"};

    private static final String[] PUBLISHERS = {"source", "provider", "infosources", "infosource", "copyrightholder"};

    private static final List<String> NOTES =
            List.of("ednote", "editorialnote", "signals", "signal", "changelog", "changenote");

    private NinjsFacts() {}

    static Metadata of(JsonNode item) {
        String byline = NinjsProperty.words(item, "byline", "by", "bylines", "authors");
        String status = NinjsProperty.words(item, "pubstatus");
        Metadata facts = Metadata.NONE
                .withTitle(orNull(title(item)))
                .withByline(orNull(Byline.withoutBy(byline)))
                .withPublisher(orNull(NinjsProperty.words(item, PUBLISHERS)))
                .withPublished(published(item), PublishedFrom.RECORD)
                .withPlace(orNull(place(item)))
                .withLanguage(
                        LanguageName.code(NinjsProperty.words(item, "language")).orElse(null))
                .withStatus(StatusWord.status(status).orElse(PublicationStatus.USABLE))
                .withVersion(orNull(NinjsProperty.words(item, "version")));
        for (String note : NOTES) {
            facts = EditorsNote.read(facts, NinjsProperty.words(item, note));
        }
        return facts;
    }

    static String title(JsonNode item) {
        String headline = NinjsProperty.words(item, "headline", List.of("main", "headline", "title", ""));
        return headline.isEmpty() ? NinjsProperty.words(item, "title") : headline;
    }

    /** An item under embargo isn't published before the embargo's end. */
    private static @Nullable LocalDate published(JsonNode item) {
        LocalDate first = Stream.of(DAYS)
                .map(name -> day(item, name))
                .filter(date -> date.day() != null)
                .findFirst()
                .orElse(ParsedDate.NONE)
                .day();
        LocalDate embargo = day(item, "embargoed").day();
        return first != null && embargo != null && embargo.isAfter(first) ? embargo : first;
    }

    private static ParsedDate day(JsonNode item, String name) {
        return RecordDate.of(NinjsProperty.of(item, name));
    }

    private static String place(JsonNode item) {
        String located = NinjsProperty.words(item, "located");
        return located.isEmpty() ? item.path("datelinelocation").path("city").asText("") : located;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
