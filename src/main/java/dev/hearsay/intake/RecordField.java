// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a record is asked for, with the names that its fields are known by; the first that is there counts. */
enum RecordField {
    TEXT("text articletext fulltext maintext bodytext contenttext plaintext articlebody body content article"
            + " storytext story articlecontent newstext bodyhtml contenthtml html"),
    TITLE("title headline articletitle heading head"),
    DATE("date published publishedat datepublished publishdate publisheddate publicationdate pubdate firstpublished"
            + " publishedon publishtime datetime articledate createdat created datecreated timestamp time"),
    BYLINE("byline author authors writer writers by creator"),
    PUBLISHER("publisher source agency sitename sourcename newspaper publication outlet provider"),
    URL("url link articleurl sourceurl canonicalurl permalink weburl href"),
    ID("id guid uid uuid articleid docid documentid uri"),
    LANGUAGE("language lang languagecode inlanguage"),
    PLACE("place dateline location located"),
    STATUS("status pubstatus"),
    VERSION("version revision");

    private final String names;

    RecordField(String names) {
        this.names = names;
    }

    /** What a user calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RecordField> named(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** Well-known names, without capitals, blanks, hyphens and underscores. */
    List<String> names() {
        return List.of(names.split(" ", -1));
    }

    /** Whether a field of this name is known to hold it. */
    boolean isKnownAs(String name) {
        return names().contains(plain(name));
    }

    /** A name as {@link #names} writes it: "Published_At" is "publishedat". */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-.@$#]", "");
    }
}
