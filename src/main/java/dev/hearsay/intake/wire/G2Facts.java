// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.copy.Agencies;
import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.copy.CreditFields;
import dev.hearsay.intake.copy.EditorsNote;
import dev.hearsay.intake.copy.StatusWord;
import dev.hearsay.intake.draft.Stated;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.PublishedFrom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an item of NewsML-G2 states about itself in its item metadata and content metadata (NewsML-G2 Guidelines,
 * chapters on item and content metadata).
 */
final class G2Facts {

    private final XmlElement item;
    private final XmlElement itemMeta;
    private final XmlElement contentMeta;

    private G2Facts(XmlElement item) {
        this.item = item;
        this.itemMeta = item.at("itemmeta");
        this.contentMeta = item.at("contentmeta");
    }

    static Metadata of(XmlElement item) {
        return new G2Facts(item).facts();
    }

    /** A property may be stated by a name inside, by a literal or a code, or by the address that a code stands for. */
    static String value(XmlElement property) {
        String value = Stated.first(
                property.at("name").text(),
                property.attribute("literal"),
                property.attribute("qcode"),
                property.attribute("uri"),
                property.text());
        return value == null ? "" : value;
    }

    private Metadata facts() {
        Metadata dateline = CreditFields.dateline(contentMeta.at("dateline").text());
        Metadata facts = Metadata.NONE
                .withTitle(title())
                .withByline(byline())
                .withPublisher(publisher(dateline))
                .withPublished(
                        Stated.day(
                                itemMeta.at("firstcreated").text(),
                                itemMeta.at("versioncreated").text(),
                                contentMeta.at("contentcreated").text()),
                        PublishedFrom.RECORD)
                .withLanguage(Stated.language(
                        contentMeta.at("language").attribute("tag"),
                        item.attribute("xml:lang"),
                        item.attribute("lang")))
                .withStatus(status())
                .withVersion(Stated.first(item.attribute("version")));
        return notes(facts.orElse(dateline));
    }

    private @Nullable String title() {
        List<XmlElement> headlines = contentMeta.children("headline");
        Stream<String> main = headlines.stream()
                .filter(headline ->
                        !headline.attribute("role").toLowerCase(Locale.ROOT).contains("sub"))
                .map(XmlElement::text);
        String headline = Stated.first(main.toArray(String[]::new));
        return headline != null ? headline : Stated.first(itemMeta.at("title").text());
    }

    private @Nullable String byline() {
        String by = BylineElement.text(contentMeta.at("by"));
        if (by != null) {
            return by;
        }
        return contentMeta.children("creator").stream()
                .map(creator -> creator.at("name").text())
                .filter(name -> Byline.isNames(name) && !Agencies.isNamedLikeOne(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String publisher(Metadata dateline) {
        XmlElement provider = itemMeta.at("provider");
        XmlElement holder = item.at("rightsinfo", "copyrightholder");
        return Stated.first(
                provider.at("name").text(),
                CreditFields.withoutDash(contentMeta.at("creditline").text()),
                provider.attribute("literal"),
                Stated.code(provider.attribute("qcode")),
                dateline.publisher(),
                holder.at("name").text(),
                holder.attribute("literal"));
    }

    /** An embargo, with its end or without, holds the item back whatever its status. */
    private PublicationStatus status() {
        XmlElement pubStatus = itemMeta.at("pubstatus");
        PublicationStatus stated = Stream.of("qcode", "uri", "literal")
                .flatMap(name -> StatusWord.status(pubStatus.attribute(name)).stream())
                .findFirst()
                .orElse(PublicationStatus.USABLE);
        boolean embargoed = !itemMeta.at("embargoed").text().isEmpty();
        return embargoed ? Stated.stricter(stated, PublicationStatus.WITHHELD) : stated;
    }

    private Metadata notes(Metadata facts) {
        Metadata read = facts;
        List<XmlElement> notes = itemMeta.children("ednote");
        for (XmlElement note : notes) {
            read = EditorsNote.read(read, note.text());
        }
        boolean correction = itemMeta.children("signal").stream()
                .anyMatch(signal -> value(signal).toLowerCase(Locale.ROOT).matches(".*[:/#]?correction"));
        if (correction && read.correction() == null) {
            String note = notes.isEmpty() ? null : Stated.first(notes.get(0).text());
            read = read.withCorrection(note == null ? "sig:correction" : note);
        }
        return read;
    }
}
