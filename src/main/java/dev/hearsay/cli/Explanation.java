// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.intake.Reading;
import dev.hearsay.intake.document.Note;
import dev.hearsay.model.Article;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.CalendarPeriod;
import dev.hearsay.model.Candidate;
import dev.hearsay.model.Claim;
import dev.hearsay.model.CoreferenceLink;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Document;
import dev.hearsay.model.Language;
import dev.hearsay.model.Mention;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.model.Quotation;
import dev.hearsay.model.Sentence;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.model.StatementDate;
import dev.hearsay.model.TimeExpression;
import dev.hearsay.output.ShownConfidence;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.time.TimeTrace;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes a document, layer by layer. */
final class Explanation {

    private static final int LONGEST = 100;

    private final Document document;
    private final String text;
    private final OffsetTable offsets;
    private final @Nullable String only;
    private final StringBuilder out = new StringBuilder();

    Explanation(Document document, OffsetUnit unit) {
        this(document, unit, null);
    }

    /** @param only id of the claim to explain; null for all claims; all claims also if there is no such claim */
    Explanation(Document document, OffsetUnit unit, @Nullable String only) {
        this.only = document.claims().stream().anyMatch(claim -> claim.id().equals(only)) ? only : null;
        this.document = document;
        this.text = document.article().text();
        this.offsets = OffsetTable.of(text, unit);
    }

    String text(Reading reading, List<String> stages) {
        article(reading);
        line("stages     %s", String.join(" > ", stages));
        Language language = document.language();
        if (language != null) {
            line("language   %s (%.2f)", language.code(), language.confidence());
        }
        sentences();
        quotations();
        for (CoreferenceLink link : document.coreference()) {
            line("coreference  %s -> %s", shown(link.mention()), shown(link.representative()));
        }
        new ExplainedEntities(document, this::shown)
                .lines()
                .forEach(line -> out.append(line).append('\n'));
        claims();
        return out.toString();
    }

    private void article(Reading reading) {
        Article article = document.article();
        Metadata known = article.metadata();
        line("article    %s", article.id());
        line("file       %s, %s, sha256 %s", article.file(), reading.charset(), article.sha256());
        line(
                "published  %s%s, place %s, publisher %s, byline %s, title %s",
                or(known.published()),
                from(known),
                or(known.place()),
                or(known.publisher()),
                or(known.byline()),
                or(known.title()));
        Dateline dateline = known.dateline();
        if (dateline != null) {
            line("dateline   %s", dateline.span() == null ? "in a separate field" : shown(dateline.span()));
        }
        line(
                "body       %s of %d %ss",
                places(article.body()),
                offsets.fromUtf16(text.length()),
                offsets.unit().name().toLowerCase(Locale.ROOT));
        for (Note note : reading.notes()) {
            line("note       line %d: %s", note.line(), note.message());
        }
    }

    /** Where the date of publication was found. */
    private static String from(Metadata known) {
        PublishedFrom from = known.publishedFrom();
        return from == null
                ? ""
                : switch (from) {
                    case META -> " (from a meta tag)";
                    case JSON_LD -> " (from JSON-LD)";
                    case URL -> " (from the address)";
                    case PAGE -> " (from the page)";
                    case DATELINE -> " (from the dateline)";
                    case HEADER -> " (from the header)";
                    case RECORD -> " (from a field of the record)";
                    case OPTION -> " (from --date)";
                };
    }

    private void sentences() {
        line("%nsentences  %d", document.sentences().size());
        TimeTrace trace = new TimeTrace(document);
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            line(
                    "%4d  %s (%d tokens)",
                    i + 1, shown(sentence.span()), sentence.tokens().size());
            for (Mention mention : document.mentions()) {
                if (sentence.span().contains(mention.span())) {
                    line("        name  %s %s", shown(mention.span()), lower(mention.type()));
                }
            }
            for (TimeExpression time : document.times()) {
                if (sentence.span().contains(time.span())) {
                    CalendarPeriod period = time.period();
                    line(
                            "        time  %s: %s; %s",
                            shown(time.span()), period == null ? "unknown" : period.iso(), trace.of(time));
                }
            }
        }
    }

    private void quotations() {
        line("%nquotations  %d", document.quotations().size());
        for (Quotation quotation : document.quotations()) {
            line(
                    "      %s%s %s%s",
                    "  ".repeat(quotation.depth()),
                    shown(quotation.pieces()),
                    lower(quotation.mark()),
                    quotation.closed() ? "" : ", not closed");
        }
    }

    private void claims() {
        line("%nclaims  %d%s", document.claims().size(), only == null ? "" : ", of which one is shown");
        for (int i = 0; i < document.claims().size(); i++) {
            Claim claim = document.claims().get(i);
            if (only != null && !claim.id().equals(only)) {
                continue;
            }
            Attribution attribution = document.attributions().get(i);
            line(
                    "%n%4d  %s %s %s, confidence %s, paragraph %d",
                    i + 1,
                    claim.id(),
                    lower(claim.speech()),
                    lower(claim.kind()),
                    ShownConfidence.of(claim.confidence()),
                    claim.paragraph());
            line("      content  %s", shown(attribution.content()));
            line("      cue      %s", attribution.cue().isEmpty() ? "none" : shown(attribution.cue()));
            line("      source   %s", attribution.source().isEmpty() ? "none" : shown(attribution.source()));
            speaker(document.speakers().get(i), claim);
            about(claim);
            StatementDate date = document.dates().get(i);
            line("      date     %s: %s", or(date.value()), date.reason());
        }
    }

    private void speaker(SpeakerChoice choice, Claim claim) {
        String names = choice.speakers().stream()
                .map(speaker -> speaker.name() + " (" + lower(speaker.type()) + ")")
                .collect(Collectors.joining("; "));
        line("      speaker  %s: %s", names.isEmpty() ? "nobody" : names, choice.reason());
        choice.speakers().stream()
                .map(Speaker::confidence)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(confidence -> line(
                        "               confidence %s%s",
                        ShownConfidence.of(confidence),
                        claim.speakers().isEmpty() ? ", so the claim has no speaker" : ""));
        for (Candidate candidate : choice.candidates()) {
            line("               %.2f  %s: %s", candidate.score(), shown(candidate.span()), candidate.reason());
        }
    }

    /** What is known about the speaker, the addressee and the medium. */
    private void about(Claim claim) {
        for (Speaker speaker : claim.speakers()) {
            if (speaker.role() != null) {
                line(
                        "      role     %s: %s, affiliation %s",
                        speaker.name(), speaker.role(), or(speaker.affiliation()));
            }
            if (speaker.anonymity() != null) {
                line("      unnamed  %s", shown(speaker.anonymity().spans()));
            }
        }
        if (claim.addressee() != null) {
            line("      to       %s", shown(claim.addressee().spans()));
        }
        if (claim.medium() != null) {
            line("      in       %s", shown(claim.medium().spans()));
        }
    }

    private String shown(Span span) {
        return shown(List.of(span));
    }

    private String shown(List<Span> spans) {
        String words = spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" | "));
        String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ");
        int end = line.length() <= LONGEST ? line.length() : LONGEST - 1;
        end -= end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return places(spans) + " " + line.substring(0, end) + (end < line.length() ? "…" : "");
    }

    private String places(List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + offsets.fromUtf16(span.start()) + "," + offsets.fromUtf16(span.end()) + ")")
                .collect(Collectors.joining(" "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String or(@Nullable Object value) {
        return value == null ? "unknown" : value.toString();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
