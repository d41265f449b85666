// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is looked for in a record, with the well-known names of fields that hold it; the first name present counts. A
 * field of an object inside the record has the object's name before its own: {@code source.name} is "sourcename".
 *
 * <p>The names are those of datasets, of programming interfaces for news and of crawlers such as news-please,
 * newspaper, trafilatura, Fundus, Postlight Parser and Webz.io. The day on which a crawler fetched a page or an editor
 * changed it is not a day of publication, so names such as {@code date_download} aren't listed.
 */
public enum RecordField {
    TEXT("text articletext fulltext maintext bodytext contenttext plaintext articlebody body content article"
            + " storytext story storybody articlecontent newstext newsbody newscontent cleantext cleanedtext textclean"
            + " fullcontent postcontent rawtext paragraphs bodyhtml contenthtml html"),
    TITLE("title headline articletitle articleheadline newstitle storytitle webtitle heading head"),
    DATE("date published publishedat datepublished publishdate datepublish publisheddate publicationdate publishingdate"
            + " webpublicationdate pubdate datepub datetimepub firstpublished firstpublicationdate publishedon"
            + " publishedtime publishedtimestamp articlepublishedtime publishtime publicationtime pubtime datetime"
            + " articledate dateposted postedat postedon postdate issuedate dateissued releasedate createdat created"
            + " datecreated timestamp time"),
    BYLINE("byline author authors authorname articleauthor writer writers by reporter creator"),
    PUBLISHER("publisher source agency sitename sourcename sourcetitle newspaper publication outlet provider"
            + " sourcehostname threadsitefull threadsite sitefull hostname sourcedomain domain"),
    URL("url link articleurl canonicallink canonicalurl sourceurl permalink weburl pageurl newsurl originalurl href"
            + " source uri"),
    ID("id guid uid uuid articleid docid documentid uri"),
    LANGUAGE("language lang languagecode inlanguage metalang"),
    PLACE("place dateline location located"),
    STATUS("status pubstatus"),
    VERSION("version revision");

    private final String names;

    RecordField(String names) {
        this.names = names;
    }

    /** The word that users write for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RecordField> named(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** Well-known names, without capitals, blanks, hyphens and underscores. */
    public List<String> names() {
        return List.of(names.split(" ", -1));
    }

    /** Whether a field of this name is known to hold it. */
    public boolean isKnownAs(String name) {
        return names().contains(plain(name));
    }

    /** Whether these words are a plausible value, for a field name that tools use with different meanings. */
    public boolean fits(String words) {
        return switch (this) {
            case PUBLISHER -> !WebAddress.isAddress(words);
            case URL -> WebAddress.isAddress(words);
            case DATE -> words.chars().anyMatch(Character::isDigit);
            case BYLINE -> words.codePoints().anyMatch(Character::isLetter);
            default -> true;
        };
    }

    /** A name in the form that {@link #names} uses: "Published_At" is "publishedat". */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-.:/@$#]", "");
    }
}
