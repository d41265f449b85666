// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the paragraphs of a page that its publishing system wrote: its headline again, who wrote it and worked on
 * it, calls to continue reading.
 *
 * @param title of the article, left out if it precedes the copy; null where unknown
 * @param byline of the article; a line at its end about its author is left out; null where unknown
 */
public record PageLines(@Nullable String title, @Nullable String byline) {

    private static final int LONGEST = 250;

    private static final Pattern SYSTEM = Pattern.compile(
            "(?i)(?:"
                    + "advertisements?|loading\\W*|share(?: this.*| on .*)?|print|e-?mail|comments?(?: \\(\\d+\\))?|listen"
                    + "|(?:story|article) continues (?:below|after).*"
                    + "|(?:read (?:more|next|also)|also read|see also|related(?: (?:stories|articles|news))?|more on this(?: story)?"
                    + "|watch(?: now)?|listen)\\h*:.*|read more.{0,40}|continue reading.*|click here\\b.*"
                    + "|(?:sign up|subscribe)\\b(?: now| today| here| to| for).*|follow (?:us|\\w+) on\\b.*|get (?:the|our)\\b.*newsletter.*"
                    + "|(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4})).*|all rights reserved.*|the post .{1,200} appeared first on .*"
                    + "|(?:topics?|tags|filed under|categories)\\h*:.*|photo(?:graph)?: .*|image: .*"
                    + "|\\d+ (?:comments?|shares?)|skip to .*|back to .{1,40}|(?:submitted|posted|published|updated)\\b[^.]{0,80}\\bby\\b[^.]{0,100}|\\d+ min(?:ute)?s? read)");

    private static final int AT_START = 3;

    private static final int AT_END = 3;

    private static final Pattern AUTHOR = Pattern.compile(
            "(?s)[ ,]+(?:is (?:an?|the|based|our)\\b|are\\b|was born|reports?\\b|writes\\b|covers?\\b|works?\\b|edits\\b|joined\\b|lives\\b"
                    + "|has (?:been|covered|reported|written|worked)\\b|can be reached|contributed\\b|specialises|specializes|believes\\b|an? |the |reporter|correspondent).*");

    private static final Pattern CONTRIBUTORS = Pattern.compile(
            "(?i)\\W*(?:with files from|with (?:additional )?reporting (?:by|from)|(?:additional )?(?:reporting|writing|editing|photographs|research|production) by"
                    + "|(?:reported|written|edited|compiled|produced) by|this (?:story|article|report) was (?:reported|written|edited|produced|supported|first published|originally published))\\b.*"
                    + "|.{1,150}\\bcontributed (?:to this|reporting)\\b.{0,60}");

    private static final Pattern RIGHTS = Pattern.compile(
            "(?i).{0,200}\\b(?:all rights reserved|(?:may|must) not be (?:copied|reproduced|republished|published|broadcast|rewritten|redistributed)|protected by (?:law|copyright)).{0,200}");

    /** The paragraphs that are copy. */
    public List<String> copy(List<String> paragraphs) {
        List<String> copy = new ArrayList<>();
        for (String paragraph : paragraphs) {
            boolean system =
                    paragraph.length() <= LONGEST && SYSTEM.matcher(paragraph).matches();
            boolean headline =
                    copy.isEmpty() && title != null && letters(paragraph).equals(letters(title));
            boolean credit = copy.size() < AT_START && CreditLine.isDated(paragraph, byline);
            if (!system && !headline && !credit) {
                copy.add(paragraph);
            }
        }
        for (int i = copy.size() - 1; i > 0 && i >= copy.size() - AT_END; i--) {
            if (isSignature(copy.get(i))) {
                copy.remove(i);
            }
        }
        return copy;
    }

    private boolean isSignature(String paragraph) {
        return isOnAuthor(paragraph)
                || RIGHTS.matcher(paragraph).matches()
                || (paragraph.length() <= LONGEST
                        && CONTRIBUTORS.matcher(paragraph).matches());
    }

    private boolean isOnAuthor(String paragraph) {
        return byline != null
                && Arrays.stream(byline.split(",|;|&| and ", -1))
                        .map(String::strip)
                        .filter(name -> name.contains(" ") && paragraph.regionMatches(true, 0, name, 0, name.length()))
                        .anyMatch(name -> AUTHOR.matcher(paragraph.substring(name.length()))
                                .matches());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
