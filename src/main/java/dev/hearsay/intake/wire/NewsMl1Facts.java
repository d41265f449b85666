// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.copy.CreditFields;
import dev.hearsay.intake.copy.StatusWord;
import dev.hearsay.intake.draft.FeedIds;
import dev.hearsay.intake.draft.Stated;
import dev.hearsay.intake.draft.Story;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.model.PublishedFrom;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a NewsML 1.x news item states about one of its texts, from the component nearest to it outwards. */
final class NewsMl1Facts {

    private static final Pattern CORRECTION = Pattern.compile("(?i).*(?:correct|rectif).*");

    private final XmlElement item;
    private final XmlElement identifier;
    private final XmlElement management;

    NewsMl1Facts(XmlElement item) {
        this.item = item;
        this.identifier = item.at("identification", "newsidentifier");
        this.management = item.at("newsmanagement");
    }

    /** The identifier shared by all revisions of the item: its public identifier without the revision number. */
    @Nullable String id() {
        String revision =
                identifier.at("revisionid").text() + identifier.at("revisionid").attribute("Update");
        String full = identifier.at("publicidentifier").text();
        String without = Pattern.compile(
                        ":" + Pattern.quote(identifier.at("revisionid").text()) + "[NUA]?$")
                .matcher(full)
                .replaceFirst("");
        return Stated.first(revision.isEmpty() ? full : without, identified());
    }

    /** The public identifier, composed of provider, day and item (NewsML 1.2 Functional Specification, 5.5.2). */
    private String identified() {
        String item = identifier.at("newsitemid").text();
        String provider = identifier.at("providerid").text();
        String day = identifier.at("dateid").text();
        if (item.isEmpty() || provider.isEmpty()) {
            return item;
        }
        return day.isEmpty() ? FeedIds.given(item, provider) : "urn:newsml:" + provider + ":" + day + ":" + item;
    }

    /** The facts about an item as a whole, if it holds no text. */
    Metadata facts() {
        XmlElement component = item.at("newscomponent");
        return facts(new NewsMl1Text(List.of(component), XmlElement.NONE, Story.NONE));
    }

    Metadata facts(NewsMl1Text text) {
        Metadata dateline =
                CreditFields.dateline(text.nearest("newslines", "dateline").text());
        Metadata facts = Metadata.NONE
                .withTitle(Stated.first(
                        text.nearest("newslines", "headline").text(),
                        item.at("newscomponent")
                                .descendant("headline")
                                .map(XmlElement::text)
                                .orElse("")))
                .withByline(BylineElement.text(text.nearest("newslines", "byline")))
                .withPublisher(publisher(text, dateline))
                .withPublished(
                        Stated.day(
                                management.at("firstcreated").text(),
                                identifier.at("dateid").text(),
                                management.at("thisrevisioncreated").text()),
                        PublishedFrom.RECORD)
                .withLanguage(text.language(item))
                .withStatus(status())
                .withVersion(Stated.first(identifier.at("revisionid").text()));
        return instructions(facts.orElse(dateline));
    }

    private @Nullable String publisher(NewsMl1Text text, Metadata dateline) {
        return Stated.first(
                text.nearest("administrativemetadata", "provider", "party").attribute("FormalName"),
                text.nearest("newslines", "creditline").text(),
                text.nearest("administrativemetadata", "source", "party").attribute("FormalName"),
                dateline.publisher(),
                identifier.at("providerid").text());
    }

    private PublicationStatus status() {
        return StatusWord.status(management.at("status").attribute("FormalName"))
                .orElse(PublicationStatus.USABLE);
    }

    private Metadata instructions(Metadata facts) {
        String orders = management.children("instruction").stream()
                .flatMap(order -> Stream.of(order.attribute("FormalName"), order.text()))
                .filter(order -> !order.isEmpty())
                .collect(Collectors.joining(" "));
        PublicationStatus ordered = StatusWord.status(orders).orElse(PublicationStatus.USABLE);
        Metadata read = facts.withStatus(Stated.stricter(facts.status(), ordered));
        return CORRECTION.matcher(orders).matches() ? read.withCorrection(orders) : read;
    }
}
