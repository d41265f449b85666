// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its text. Everything that nobody stated is null.
 *
 * @param title the headline
 * @param byline who wrote it, as stated ("Ana Petrova, Reuters")
 * @param publisher the agency or paper that published it
 * @param url where it was published
 * @param published the day of publication, in the time zone in which it is stated
 * @param publishedFrom where that day was read; null where {@code published} is, or nobody says
 * @param place the place of the dateline
 * @param dateline the dateline itself
 * @param language ISO 639-1 code, {@code "en"}; null until stated or detected
 * @param status what may be done with it
 * @param version as the feed numbers the versions of an article, such as {@code "3"}; null where it doesn't
 * @param correction the words by which the article says that it corrects an earlier version
 */
public record Metadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable PublishedFrom publishedFrom,
        @Nullable String place,
        @Nullable Dateline dateline,
        @Nullable String language,
        PublicationStatus status,
        @Nullable String version,
        @Nullable String correction)
        implements Serializable {

    /** Nothing is known. */
    public static final Metadata NONE =
            new Metadata(null, null, null, null, null, null, null, null, null, PublicationStatus.USABLE, null, null);

    public Metadata withTitle(@Nullable String value) {
        return new Metadata(
                value,
                byline,
                publisher,
                url,
                published,
                publishedFrom,
                place,
                dateline,
                language,
                status,
                version,
                correction);
    }

    public Metadata withByline(@Nullable String value) {
        return new Metadata(
                title,
                value,
                publisher,
                url,
                published,
                publishedFrom,
                place,
                dateline,
                language,
                status,
                version,
                correction);
    }

    public Metadata withPublisher(@Nullable String value) {
        return new Metadata(
                title,
                byline,
                value,
                url,
                published,
                publishedFrom,
                place,
                dateline,
                language,
                status,
                version,
                correction);
    }

    public Metadata withUrl(@Nullable String value) {
        return new Metadata(
                title,
                byline,
                publisher,
                value,
                published,
                publishedFrom,
                place,
                dateline,
                language,
                status,
                version,
                correction);
    }

    /** The day, read nobody knows where. */
    public Metadata withPublished(@Nullable LocalDate value) {
        return new Metadata(
                title, byline, publisher, url, value, null, place, dateline, language, status, version, correction);
    }

    /** The day and where it was read; neither where there is no day. */
    public Metadata withPublished(@Nullable LocalDate value, PublishedFrom from) {
        PublishedFrom known = value == null ? null : from;
        return new Metadata(
                title, byline, publisher, url, value, known, place, dateline, language, status, version, correction);
    }

    public Metadata withPlace(@Nullable String value) {
        return new Metadata(
                title,
                byline,
                publisher,
                url,
                published,
                publishedFrom,
                value,
                dateline,
                language,
                status,
                version,
                correction);
    }

    public Metadata withDateline(@Nullable Dateline value) {
        return new Metadata(
                title,
                byline,
                publisher,
                url,
                published,
                publishedFrom,
                place,
                value,
                language,
                status,
                version,
                correction);
    }

    public Metadata withLanguage(@Nullable String value) {
        return new Metadata(
                title,
                byline,
                publisher,
                url,
                published,
                publishedFrom,
                place,
                dateline,
                value,
                status,
                version,
                correction);
    }

    public Metadata withStatus(PublicationStatus value) {
        return new Metadata(
                title,
                byline,
                publisher,
                url,
                published,
                publishedFrom,
                place,
                dateline,
                language,
                value,
                version,
                correction);
    }

    public Metadata withVersion(@Nullable String value) {
        return new Metadata(
                title,
                byline,
                publisher,
                url,
                published,
                publishedFrom,
                place,
                dateline,
                language,
                status,
                value,
                correction);
    }

    public Metadata withCorrection(@Nullable String value) {
        return new Metadata(
                title,
                byline,
                publisher,
                url,
                published,
                publishedFrom,
                place,
                dateline,
                language,
                status,
                version,
                value);
    }

    /**
     * These facts, and where they are silent those of {@code fallback}; the status stays. The day of publication
     * and where it was read go together.
     */
    public Metadata orElse(Metadata fallback) {
        return new Metadata(
                title != null ? title : fallback.title,
                byline != null ? byline : fallback.byline,
                publisher != null ? publisher : fallback.publisher,
                url != null ? url : fallback.url,
                published != null ? published : fallback.published,
                published != null ? publishedFrom : fallback.publishedFrom,
                place != null ? place : fallback.place,
                dateline != null ? dateline.orElse(fallback.dateline) : fallback.dateline,
                language != null ? language : fallback.language,
                status,
                version != null ? version : fallback.version,
                correction != null ? correction : fallback.correction);
    }
}
