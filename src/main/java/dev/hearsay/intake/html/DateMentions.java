// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.intake.date.DatesInText;
import dev.hearsay.intake.text.Blanks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The days that a page shows around its headline, in elements made for them and in lines such as "By Lena Moss | March
 * 5, 2031". Words before a day, and the names of its element, distinguish the day of publication from that of an
 * update.
 */
final class DateMentions implements NodeFilter {

    private static final Set<String> APART = Set.of(
            "nav", "aside", "footer", "script", "style", "noscript", "template", "figure", "form", "select", "dialog");

    private static final Pattern UPDATED = Pattern.compile("(?i)(?:updat|modifi|revis|edited|correct|amended|last)");

    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)(?:publi(?:sh|cation)|pub-?date|posted|issued|created|original)");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:(?<updated>(?:last[ -])?(?:updated|modified|edited|revised|amended)|last update|corrected)"
                    + "|(?<published>(?:first |originally )?(?:published|posted)|publication date|publish date|date published|issued|created))\\b");

    /** In letters of running text below the headline; a line with the date comes earlier. */
    private static final int TOP = 400;

    /** In characters; a longer line is running text. */
    private static final int LONGEST_LINE = 160;

    /** How many letters a line may have besides its days. */
    private static final int MOST_BESIDE = 60;

    private static final int SHORTEST_PROSE = 50;

    private enum Kind {
        PUBLISHED,
        PLAIN,
        UPDATED
    }

    /**
     * A day on the page.
     *
     * @param element whether the element is one made for dates
     * @param framed whether it is in an article's or a section's header
     * @param below whether it comes below the headline
     * @param prose how many letters of running text come between
     */
    private record Mention(LocalDate day, Kind kind, boolean element, boolean framed, boolean below, int prose) {}

    private final String title;
    private final Set<Element> others;
    private final List<Mention> mentions = new ArrayList<>();
    private boolean below;
    private int prose;
    private @Nullable Kind label;

    private DateMentions(@Nullable String title, Set<Element> others) {
        this.others = others;
        this.title = title == null ? "" : title.strip();
    }

    /**
     * Collects the days that a page shows.
     *
     * @param title of the article; null where unknown
     * @param others elements about other articles
     */
    static DateMentions of(Element body, @Nullable String title, Set<Element> others) {
        DateMentions found = new DateMentions(title, others);
        NodeTraversor.filter(found, body);
        return found;
    }

    /** The day of publication; null if none is shown. */
    @Nullable LocalDate published() {
        boolean headline = mentions.stream().anyMatch(Mention::below) || below;
        List<Predicate<Mention>> choices = List.of(
                mention -> mention.kind() == Kind.PUBLISHED && mention.below() && mention.prose() <= TOP,
                mention ->
                        mention.kind() == Kind.PUBLISHED && mention.element() && mention.framed() && !mention.below(),
                mention ->
                        mention.kind() == Kind.PLAIN && mention.element() && mention.below() && mention.prose() <= TOP,
                mention -> mention.kind() == Kind.PLAIN && mention.below() && mention.prose() <= TOP,
                mention -> headline
                        && mention.kind() == Kind.PLAIN
                        && mention.element()
                        && mention.framed()
                        && !mention.below(),
                mention -> mention.kind() == Kind.PUBLISHED && (mention.below() || !headline),
                mention -> mention.kind() == Kind.PLAIN && !headline && mention.element() && mention.prose() <= TOP);
        return choices.stream()
                .map(this::first)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::only);
    }

    /** The day of the last update; null if none is shown. */
    @Nullable LocalDate updated() {
        return first(mention -> mention.kind() == Kind.UPDATED && (mention.below() || mention.framed()));
    }

    private @Nullable LocalDate first(Predicate<Mention> wanted) {
        return mentions.stream().filter(wanted).map(Mention::day).findFirst().orElse(null);
    }

    /** The day, if all elements made for dates give the same one. */
    private @Nullable LocalDate only() {
        List<LocalDate> days = mentions.stream()
                .filter(mention -> mention.element() && mention.kind() != Kind.UPDATED)
                .map(Mention::day)
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            if (others.contains(element)
                    || APART.contains(element.normalName())
                    || PageNames.isForeign(ElementNames.of(element))) {
                return depth == 0 ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
            }
            if (isHeadline(element)) {
                below = true;
                prose = 0;
                label = null;
            } else if (isForDay(element)) {
                return element(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isHeadline(Element element) {
        return !below
                && ((element.nameIs("h1") && (title.isEmpty() || element.text().length() > title.length() / 2))
                        || (!title.isEmpty() && element.ownText().equals(title)));
    }

    private static boolean isForDay(Element element) {
        return element.nameIs("time")
                || element.attr("itemprop").startsWith("date")
                || element.attr("property").startsWith("date");
    }

    private FilterResult element(Element element) {
        String written = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        LocalDate day = DatesInText.ofField(written.isBlank() ? element.text() : written.strip());
        if (day == null) {
            return FilterResult.CONTINUE;
        }
        add(day, kind(element), true, element);
        label = null;
        return FilterResult.SKIP_CHILDREN;
    }

    private Kind kind(Element element) {
        String names = element.className() + " " + element.attr("itemprop") + " " + element.attr("property")
                + (element.hasAttr("pubdate") ? " published" : "");
        if (PUBLISHED.matcher(names).find()) {
            return Kind.PUBLISHED;
        }
        if (UPDATED.matcher(names).find()) {
            return Kind.UPDATED;
        }
        Kind said = label(element.text());
        return said != null ? said : label != null ? label : Kind.PLAIN;
    }

    private void text(TextNode node) {
        String text = Blanks.collapse(node.getWholeText());
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters == 0) {
            return;
        }
        List<DatesInText.Found> days = text.length() > LONGEST_LINE ? List.of() : DatesInText.in(text);
        int start = 0;
        if (letters - lettersOf(text, days) <= MOST_BESIDE && !text.matches(".*\\p{Ll}{3}[.!?][”\"]?")) {
            for (DatesInText.Found found : days) {
                Kind before = label(text.substring(start, found.start()));
                label = before == null ? label : before;
                add(found.day(), label == null ? Kind.PLAIN : label, false, Objects.requireNonNull(node.parent()));
                label = null;
                start = found.end();
            }
        }
        Kind after = label(text.substring(start));
        label = after != null ? after : letters > MOST_BESIDE ? null : label;
        prose += letters >= SHORTEST_PROSE && days.isEmpty() ? (int) letters : 0;
    }

    private static long lettersOf(String text, List<DatesInText.Found> days) {
        return days.stream()
                .mapToLong(day -> text.substring(day.start(), day.end())
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }

    private void add(LocalDate day, Kind kind, boolean element, Element at) {
        boolean framed = at.closest("article, header, main") != null && at.closest("body > header") == null;
        mentions.add(new Mention(day, kind, element, framed, below, prose));
    }

    /** The last label in a text; null if it has none. */
    private static @Nullable Kind label(String text) {
        Kind last = null;
        Matcher label = LABEL.matcher(text.length() > LONGEST_LINE ? "" : text);
        while (label.find()) {
            last = label.group("updated") == null ? Kind.PUBLISHED : Kind.UPDATED;
        }
        return last;
    }
}
