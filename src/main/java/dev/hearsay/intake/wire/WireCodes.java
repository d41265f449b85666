// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.copy.Byline;
import dev.hearsay.intake.copy.CreditFields;
import dev.hearsay.intake.copy.FoundDateline;
import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.draft.Stated;
import dev.hearsay.intake.text.Line;
import dev.hearsay.model.Dateline;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of codes above a story of an old wire. A sign or a name at the start of a line shows what it is; priority,
 * category, keywords and the number of words are for the receivers' machines.
 */
final class WireCodes {

    private static final int LONGEST_HEADLINE = 110;

    /** "#Legal: Quarry_BC6", "$Headline", ":(LONSBY)". */
    private static final Pattern SIGN = Pattern.compile("(?<sign>[%#$:*@&~+!^\\\\])\\h*(?<value>.*?)\\h*[<=]?");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<name>slug|slugline|keywords?|category|cat|priority|prio|urgency|words?|word\\h?count|subject|service|desk|routing"
                    + "|codes?|date|time|headline|hed|title|by|byline|author|dateline|place|version|ver)\\h*[:=]\\h*(?<value>.*)");

    private static final List<Pattern> CODES = List.of(
            // priority and category, "r i bc-quarry 03-05 0345"
            Pattern.compile("\\p{Ll}\\h+\\p{Ll}(?:\\h+\\S*-.*)?|[1-8]\\h+\\p{L}{1,3}"),
            // service, priority, category, number of words
            Pattern.compile("\\w+\\h+\\d\\h+\\p{L}{1,3}\\h+\\d+\\b.*"),
            // the number of words
            Pattern.compile("(?i)\\(?\\d{2,5}\\h*(?:words?|wds)\\)?|\\d{3,5}"),
            // keywords, "BC-Quarry-Legal, 1st Ld, 0345"
            Pattern.compile("(?:BC|AM|PM)-\\S.{0,60}|[\\p{Lu}\\d]+(?:[-/_][\\p{L}\\d]+)+(?:\\h*,.{0,40})?"),
            // day and time of sending
            Pattern.compile("\\d{2}-\\d{2}(?:-\\d{2})?\\h+\\d{4}\\b.{0,20}|\\d{6}\\h*(?:GMT|UTC|Z)?\\b.{0,12}"),
            // initials and routing
            Pattern.compile("(?=.*\\p{Lu})[\\p{Lu}\\d]{1,6}(?:\\h+[\\p{Lu}\\d]{1,6}){0,2}"));

    private WireCodes() {}

    static boolean isCode(String line) {
        return SIGN.matcher(line).matches()
                || NAMED.matcher(line).matches()
                || Byline.of(line).isPresent()
                || CODES.stream().anyMatch(code -> code.matcher(line).matches());
    }

    /** Whether the line can be an unmarked headline. */
    static boolean canBeHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && line.contains(" ")
                && !line.matches(".*[.:,;”\"’']")
                && FoundDateline.at(line, Line.at(line, 0, 1)).isEmpty();
    }

    /** What the lines of a head state about the story. */
    static Metadata facts(List<String> head) {
        Metadata facts = Metadata.NONE;
        String slug = "";
        for (String line : head) {
            Matcher sign = SIGN.matcher(line);
            Matcher named = NAMED.matcher(line);
            if (sign.matches()) {
                slug = sign.group("sign").equals("#") ? sign.group("value") : slug;
                facts = facts.orElse(signed(sign.group("sign"), sign.group("value")));
            } else if (named.matches()) {
                String name = named.group("name").toLowerCase(Locale.ROOT);
                slug = name.startsWith("slug") || name.startsWith("keyword") ? named.group("value") : slug;
                facts = facts.orElse(named(name, named.group("value")));
            } else if (Byline.of(line).isPresent()) {
                facts = facts.orElse(Metadata.NONE.withByline(Byline.withoutBy(line)));
            } else if (CODES.stream().noneMatch(code -> code.matcher(line).matches())) {
                facts = facts.orElse(Metadata.NONE.withTitle(line));
            }
        }
        return facts.title() == null && !slug.isEmpty() ? facts.withTitle(slug) : facts;
    }

    private static Metadata signed(String sign, String value) {
        return switch (sign) {
            case "$", "^" -> Metadata.NONE.withTitle(Stated.first(value));
            case ":" -> place(value);
            default -> Metadata.NONE;
        };
    }

    private static Metadata named(String name, String value) {
        return switch (name) {
            case "headline", "hed", "title" -> Metadata.NONE.withTitle(Stated.first(value));
            case "by", "byline", "author" -> Metadata.NONE.withByline(Stated.first(Byline.withoutBy(value)));
            case "dateline", "place" -> place(value);
            case "date" -> Metadata.NONE.withPublished(ParsedDate.of(value).day(), PublishedFrom.RECORD);
            default -> Metadata.NONE;
        };
    }

    private static Metadata place(String value) {
        String plain = value.replaceFirst("^\\((.*)\\)$", "$1").strip();
        Metadata dateline = CreditFields.dateline(plain);
        return dateline.place() != null || plain.isEmpty()
                ? dateline
                : dateline.withPlace(plain).withDateline(new Dateline(null, plain, null));
    }
}
