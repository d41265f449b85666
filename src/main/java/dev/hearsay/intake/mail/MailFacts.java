// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.document.WebAddress;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the header of a message says about the article in it. */
final class MailFacts {

    /** The day in the sender's time zone (RFC 5322, 3.3); the weekday and the time around it don't matter. */
    private static final Pattern DAY =
            Pattern.compile("(?:\\p{Alpha}+,\\s*)?(\\d{1,2}\\s+\\p{Alpha}{3,9}\\s+\\d{4})\\b.*");

    private static final Pattern PASSED_ON = Pattern.compile("(?i)^(?:\\s*(?:re|fwd?|aw|wg)\\s*:)+\\s*");

    private static final Pattern ADDRESS = Pattern.compile("(.*?)\\s*<([^<>@\\s]*)@[^<>]*>.*");

    private MailFacts() {}

    /** Whether it is a web page that a browser saved as one file, rather than a message that somebody sent. */
    static boolean isSavedPage(MailHeader header, MailText html) {
        boolean browser = header.value("snapshot-content-location") != null || header.says("from", "<saved by");
        return browser || (header.value("to") == null && address(header, html) != null);
    }

    /**
     * The address of a saved page. The day in its header is the one on which it was saved, and is not a fact about the
     * article.
     */
    static Metadata ofPage(MailHeader header, MailText html) {
        return Metadata.NONE.withUrl(address(header, html)).withTitle(header.value("subject"));
    }

    private static @Nullable String address(MailHeader header, MailText html) {
        String saved = WebAddress.absolute(header.value("snapshot-content-location"));
        String part = WebAddress.absolute(html.header().value("content-location"));
        return saved != null ? saved : part != null ? part : WebAddress.absolute(header.value("content-location"));
    }

    /** Subject, sender and day of a message. */
    static Metadata of(MailHeader header) {
        String subject = header.value("subject");
        Metadata facts = Metadata.NONE
                .withTitle(subject == null ? null : PASSED_ON.matcher(subject).replaceFirst(""))
                .withPublished(day(header.value("date")), PublishedFrom.HEADER);
        return withSender(facts, header.value("from"));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        Matcher day = DAY.matcher(written == null ? "" : written);
        return day.matches()
                ? ParsedDate.of(day.group(1).replaceAll("\\s+", " ")).day()
                : null;
    }

    /** A sender whose name also occurs in the address is a person; any other is a desk or an office. */
    private static Metadata withSender(Metadata facts, @Nullable String from) {
        Matcher sender = ADDRESS.matcher(from == null ? "" : from);
        String name = sender.matches() ? sender.group(1).replaceAll("^[\"'\\s]+|[\"'\\s]+$", "") : "";
        if (name.isEmpty() || name.indexOf('@') >= 0) {
            return facts;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean person = name.indexOf(' ') > 0
                && Byline.isNames(name)
                && sender.group(2).toLowerCase(Locale.ROOT).contains(last);
        return person ? facts.withByline(name) : facts.withPublisher(name);
    }
}
