// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.copy.Agencies;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a wire story above its copy.
 *
 * @param slug its keyword, without the version and the number of words
 * @param version such as "1st Ld-Writethru" or "2ND LEAD"; null for the first version
 * @param headline null where there is none
 * @param byline without "By"; null where there is none
 * @param publisher the agency if it is named; null otherwise
 * @param notes to editors
 */
record WireHead(
        String slug,
        @Nullable String version,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String publisher,
        List<String> notes) {

    /** "BC-US--Giant Lobster, 1st Ld-Writethru,127": the version follows the last comma, unless that is a number. */
    private static final Pattern KEYWORD =
            Pattern.compile("(?<slug>.*?)(?:,\\s*(?<version>[^,\\d][^,]*|\\d\\w+ [^,]*))?(?:,\\s*\\d*)?");

    private static final int MOST_NOTES = 20;

    private static final Pattern BY = Pattern.compile("(?i)(?:by|von|par|por)\\s+(?=\\p{L})");

    private static final Pattern NOTE =
            Pattern.compile("(?i)\\(?(?:eds|editors?|note to editors|editor['’]s note)\\b.*");

    /** Pictures, graphics and videos that go with the story. */
    private static final Pattern MEDIA =
            Pattern.compile("(?i)\\p{L}{2,12}\\s+(?:photos?|graphics?|videos?|audio)\\b.*|photos?\\b.*");

    /** "1ST LEAD", "(EXTRA)": what kind of a version it is. */
    private static final Pattern FLAG = Pattern.compile(
            "\\(\\p{L}+\\)|(?=.*\\p{Lu}{3})[\\p{Lu}\\d\\h.:/-]*(?:ST|ND|RD|TH)?[\\p{Lu}\\d\\h.:/-]{2,30}");

    private static final Pattern LEAD = Pattern.compile("(?i).*\\b(?:lead|ld|writethru|add|update)\\b.*");

    /** The head of an ANPA 1312 story: a line with the keyword, the headline, remarks, then who wrote it. */
    static WireHead ofAnpa(List<String> lines) {
        WireHead head = new WireHead("", null, null, null, null, List.of());
        for (String line : lines) {
            head = head.withAnpa(line.replaceFirst("[<=]\\s*$", "").strip());
        }
        return head;
    }

    private WireHead withAnpa(String line) {
        if (line.isEmpty() || line.matches("\\*?\\d+")) {
            return this;
        }
        if (slug.isEmpty()) {
            Matcher keyword = KEYWORD.matcher(line);
            return keyword.matches()
                    ? new WireHead(
                            keyword.group("slug").strip(), keyword.group("version"), headline, byline, publisher, notes)
                    : new WireHead(line, version, headline, byline, publisher, notes);
        }
        if (byline != null && publisher == null && Agencies.isKnown(line)) {
            return new WireHead(slug, version, headline, byline, line, notes);
        }
        return byline == null ? withLine(line) : this;
    }

    private WireHead withLine(String line) {
        Matcher by = BY.matcher(line);
        if (by.lookingAt()) {
            return new WireHead(slug, version, headline, line.substring(by.end()), publisher, notes);
        }
        if (NOTE.matcher(line).matches()) {
            if (notes.size() >= MOST_NOTES) {
                return this;
            }
            List<String> more = new ArrayList<>(notes);
            more.add(line);
            return new WireHead(slug, version, headline, byline, publisher, more);
        }
        return headline != null || MEDIA.matcher(line).matches()
                ? this
                : new WireHead(slug, version, line, byline, publisher, notes);
    }

    /**
     * The head of an IPTC 7901 story: flags, the headline, who wrote it.
     *
     * @param slug from the heading
     * @param publisher from the heading
     */
    static WireHead ofIptc(String slug, @Nullable String publisher, List<String> lines) {
        WireHead head = new WireHead(slug, null, null, null, publisher, List.of());
        for (String written : lines) {
            String line = written.replaceFirst("\\s*=\\s*$", "").strip();
            head = line.isEmpty() ? head : head.withIptc(line);
        }
        return head;
    }

    private WireHead withIptc(String line) {
        if (headline == null && FLAG.matcher(line).matches()) {
            List<String> more = new ArrayList<>(notes);
            more.add(line);
            String numbered = LEAD.matcher(line).matches() ? line : version;
            return new WireHead(slug, numbered, null, byline, publisher, more);
        }
        if (headline != null && byline == null && !BY.matcher(line).lookingAt()) {
            return new WireHead(slug, version, headline + " " + line, null, publisher, notes);
        }
        return byline == null ? withLine(line) : this;
    }

    /** The remarks that can say that the story is corrected or killed. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(notes);
        if (version != null) {
            remarks.add(version);
        }
        return remarks;
    }
}
