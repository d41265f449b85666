// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.copy.EditorsCorrection;
import dev.hearsay.intake.document.WebAddress;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FeedIds;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.html.EscapedHtml;
import dev.hearsay.intake.html.HtmlBlocks;
import dev.hearsay.intake.html.PageLines;
import dev.hearsay.intake.text.LanguageName;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.pipeline.RejectedArticleException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** An entry of a feed, from which an article is read. */
final class FeedEntry {

    private static final List<String> DAYS =
            List.of("post_date", "published", "issued", "pubDate", "created", "date", "updated", "modified");

    /** RSS 2.0 wants an address here, and many feeds write the name after it. */
    private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+(?:\\s+\\((.+)\\))?");

    private final SyndEntry entry;
    private final Element element;
    private final FeedSource source;
    private final @Nullable WordPressPost post;

    /** @param element of the entry in its feed; an empty one where it isn't known */
    FeedEntry(SyndEntry entry, Element element, FeedSource source) {
        this.entry = entry;
        this.element = element;
        this.source = source;
        this.post = WordPressPost.of(element).orElse(null);
    }

    /** The article; or what the entry holds instead. */
    Part read(String charset) {
        String id = id();
        try {
            if (post != null) {
                post.requireArticle();
            }
            Metadata facts = facts();
            EntryText text = text();
            EditorsCorrection correction = EditorsCorrection.in(new PageLines(facts.title(), facts.byline())
                    .copy(text.requireArticle(WebAddress.absolute(entry.getLink()))));
            return scoped(Draft.of(id, correction.copy(), facts.withCorrection(correction.words()), charset));
        } catch (RejectedArticleException e) {
            return scoped(new Part.NoArticle(id, e));
        }
    }

    private Part scoped(Part part) {
        boolean everywhere = part.id() == null || source.name() != null || FeedIds.isUnique(part.id());
        return everywhere ? part : part.withLocalId();
    }

    /**
     * The guid, which must be unique only within its feed (RSS 2.0), or the link; null if that leads to a site and
     * not to an article.
     */
    private @Nullable String id() {
        String own = Optional.ofNullable(entry.getUri()).orElse(entry.getLink());
        if (own == null || own.isBlank() || (WebAddress.absolute(own) != null && !FeedIds.isUnique(own.strip()))) {
            return null;
        }
        String id = own.strip();
        return FeedIds.isUnique(id) || source.name() == null ? id : source.name() + "#" + id;
    }

    private EntryText text() {
        List<List<String>> contents =
                entry.getContents().stream().map(this::paragraphs).toList();
        SyndContent description = entry.getDescription();
        return EntryText.of(contents, description == null ? List.of() : paragraphs(description));
    }

    private List<String> paragraphs(SyndContent content) {
        String value = content.getValue() == null ? "" : EscapedHtml.opened(content.getValue());
        if (post != null) {
            return HtmlBlocks.paragraphs(WordPressPost.html(value));
        }
        boolean html = value.indexOf('<') >= 0;
        return HtmlBlocks.paragraphs(html ? value : value.replaceAll("\\R\\h*\\R", "<br><br>"));
    }

    private Metadata facts() {
        String language = Optional.ofNullable(FeedElement.text(element, "language"))
                .orElseGet(() -> FeedElement.language(element));
        Metadata facts = Metadata.NONE
                .withTitle(FeedElement.plain(entry.getTitle()))
                .withByline(byline())
                .withPublisher(publisher())
                .withUrl(WebAddress.absolute(entry.getLink()))
                .withPublished(published(), PublishedFrom.RECORD)
                .withLanguage(
                        language == null ? null : LanguageName.code(language).orElse(null))
                .orElse(source.facts());
        return post == null ? facts : facts.withStatus(post.status());
    }

    private @Nullable String byline() {
        Stream<@Nullable String> persons = entry.getAuthors().stream().map(SyndPerson::getName);
        String names = Stream.concat(persons, Stream.of(entry.getAuthor()))
                .filter(Objects::nonNull)
                .map(FeedElement::plain)
                .filter(Objects::nonNull)
                .map(this::name)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("admin"))
                .map(Byline::withoutBy)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private String name(String written) {
        Matcher mailbox = MAILBOX.matcher(written);
        String name = !mailbox.matches() ? written : mailbox.group(1) == null ? "" : mailbox.group(1);
        return source.authors().getOrDefault(name, name);
    }

    private @Nullable String publisher() {
        String stated = FeedElement.text(element, "publisher");
        if (stated != null) {
            return stated;
        }
        return FeedElement.children(element, "source").stream()
                .map(from -> from.getChildren().isEmpty()
                        ? FeedElement.plain(from.getValue())
                        : FeedElement.text(from, "title"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate published() {
        LocalDate day = FeedElement.day(element, DAYS);
        Date moment = entry.getPublishedDate();
        return day != null || moment == null
                ? day
                : moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
