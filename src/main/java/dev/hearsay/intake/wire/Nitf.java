// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.copy.CreditFields;
import dev.hearsay.intake.copy.EditorsNote;
import dev.hearsay.intake.copy.StatusWord;
import dev.hearsay.intake.draft.FeedIds;
import dev.hearsay.intake.draft.Stated;
import dev.hearsay.intake.draft.Story;
import dev.hearsay.intake.html.EscapedMarkup;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.PublishedFrom;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article in NITF, the News Industry Text Format of the IPTC (versions 3.0 to 3.6), as a document or inside
 * NewsML.
 */
final class Nitf {

    private final XmlElement nitf;
    private final XmlElement docdata;
    private final XmlElement head;

    private Nitf(XmlElement nitf) {
        this.nitf = nitf;
        this.docdata = nitf.at("head", "docdata");
        this.head = nitf.at("body", "body.head");
    }

    /** What a {@code nitf} element says. */
    static Story read(XmlElement element) {
        Nitf article = new Nitf(element);
        return new Story(article.id(), article.paragraphs(), article.facts());
    }

    /** The id of the article, which is unique only among those of its registering source. */
    private @Nullable String id() {
        XmlElement docId = docdata.at("doc-id");
        String id = Stated.first(docId.attribute("id-string"));
        return id == null ? null : FeedIds.given(id, Stated.first(docId.attribute("regsrc"), publisher(dateline())));
    }

    private List<String> paragraphs() {
        XmlElement body = nitf.at("body");
        XmlElement content = body.at("body.content");
        return MarkupText.paragraphs(EscapedMarkup.opened(content.exists() ? content : body));
    }

    private Metadata facts() {
        Metadata dateline = dateline();
        Metadata facts = Metadata.NONE
                .withTitle(title())
                .withByline(byline())
                .withPublisher(publisher(dateline))
                .withPublished(published(), PublishedFrom.RECORD)
                .withLanguage(language())
                .withStatus(status())
                .withVersion(version())
                .withCorrection(correction())
                .orElse(dateline);
        for (XmlElement message : docdata.children("ed-msg")) {
            facts = EditorsNote.read(facts, message.attribute("info"));
        }
        for (XmlElement revision : revisions()) {
            facts = EditorsNote.read(facts, revision.attribute("comment"));
        }
        return facts;
    }

    private List<XmlElement> revisions() {
        return Stream.concat(
                        nitf.at("head").children("revision-history").stream(),
                        docdata.children("revision-history").stream())
                .toList();
    }

    private @Nullable String title() {
        return Stated.first(
                head.at("hedline", "hl1").text(),
                head.at("headline", "hl1").text(),
                head.at("hedline").text(),
                nitf.at("head", "title").text());
    }

    private @Nullable String byline() {
        String all = head.children("byline").stream()
                .map(BylineElement::text)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private @Nullable String publisher(Metadata dateline) {
        return Stated.first(
                head.at("distributor").text(),
                docdata.at("doc.copyright").attribute("holder").replaceFirst("(?i)\\.? all rights reserved\\.?$", ""),
                head.at("rights", "rights.owner").text(),
                dateline.publisher(),
                docdata.at("doc-id").attribute("regsrc"),
                docdata.at("del-list", "from-src").attribute("src-name"));
    }

    /** The day of publication: the release date, since copy is often sent to its receivers earlier. */
    private @Nullable LocalDate published() {
        return Stated.day(
                docdata.at("date.release").attribute("norm"),
                docdata.at("date.issue").attribute("norm"),
                nitf.at("head", "pubdata").attribute("date.publication"),
                docdata.at("pubdata").attribute("date.publication"),
                head.at("dateline", "story.date").attribute("norm"));
    }

    private Metadata dateline() {
        XmlElement dateline = head.at("dateline");
        XmlElement location = dateline.at("location");
        String parts = Stream.of("sublocation", "city", "state", "country")
                .map(part -> location.at(part).text())
                .filter(part -> !part.isEmpty())
                .limit(2)
                .collect(Collectors.joining(", "));
        String place = Stated.first(parts, location.text());
        String day = dateline.at("story.date").text();
        if (place == null && day.isEmpty()) {
            return CreditFields.dateline(dateline.text());
        }
        return CreditFields.dateline(place, day);
    }

    private @Nullable String language() {
        XmlElement body = nitf.at("body");
        return Stated.language(
                nitf.attribute("xml:lang"),
                body.attribute("xml:lang"),
                nitf.attribute("baselang"),
                body.at("body.content").attribute("xml:lang"));
    }

    private PublicationStatus status() {
        return StatusWord.status(docdata.attribute("management-status")).orElse(PublicationStatus.USABLE);
    }

    /** The generation of the story in its dynamic use key, and the version within. */
    private @Nullable String version() {
        XmlElement key = docdata.at("du-key");
        String generation = key.attribute("generation");
        String version = key.attribute("version");
        return Stated.first(
                generation.isEmpty() || version.isEmpty() ? generation + version : generation + "." + version);
    }

    private @Nullable String correction() {
        XmlElement correction = docdata.at("correction");
        String of = correction.attribute("id-string");
        return Stated.first(correction.attribute("info"), of.isEmpty() ? "" : "correction of " + of);
    }
}
