// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Identity;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.output.ArticleKeys;
import dev.hearsay.output.StoryMarks;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One article as the rows that it takes. */
final class ArticleRows {

    private static final int RUN = 2;
    private static final int FINGERPRINT = 3;
    private static final int FILE = 4;
    private static final int SHA256 = 5;
    /** The last four columns. */
    private static final int IDENTITY = Table.ARTICLES.columns().size() - 4;

    private static final int PUBLISHED = 11;
    private static final int FIRST_RUN = IDENTITY + 2;

    /** In front of what earlier versions of the tool took for the whole id. */
    private static final Pattern RECORD = Pattern.compile("(?s).*?#(?:id(?:~\\d+)?=)?(?<own>.+)");

    private final String id;
    private final boolean killed;
    private final boolean blank;
    private final @Nullable String version;
    private final @Nullable Object[] article;
    private final List<ClaimRows> claims = new ArrayList<>();
    private final String fingerprint;
    private final StoryMarks marks;

    /** @throws IndexOutOfBoundsException if a span of a claim reaches past the article's text */
    ArticleRows(ArticleClaims source) {
        Article from = source.article();
        id = StoredText.of(from.id());
        killed = from.metadata().status() == PublicationStatus.CANCELED;
        blank = from.text().isBlank();
        version = StoredText.orNull(from.metadata().version());
        article = row(from, id);
        marks = StoryMarks.of(from);
        OffsetTable codePoints = OffsetTable.of(from.text(), OffsetUnit.CODEPOINT);
        Set<String> ids = new HashSet<>();
        for (Claim claim : source.claims()) {
            if (ids.add(claim.id())) {
                claims.add(new ClaimRows(claim, codePoints, claims.size(), killed));
            }
        }
        fingerprint = hash(file());
        article[FINGERPRINT] = fingerprint;
    }

    private String hash(String file) {
        // without the keys, and without what came later and says nothing new: the identity, and where the day was read
        // if that is unknown. What is the same has the hash that it had before
        boolean dated = article[IDENTITY - 1] != null;
        @Nullable Object[] facts = Arrays.copyOf(article, dated ? IDENTITY : IDENTITY - 1);
        Arrays.fill(facts, RUN, FILE, null);
        facts[0] = null;
        facts[FILE] = file;
        Fingerprint hash = new Fingerprint();
        hash.add(facts);
        claims.forEach(claim -> claim.addTo(hash));
        return hash.hex();
    }

    /** Whether it is just so in the database; the same file may go by another name. */
    boolean isAs(StoredArticle stored) {
        return stored.fingerprint().equals(fingerprint)
                || (identifiedBy().equals(StoredText.of(Identity.Basis.PLACE))
                        && !stored.file().equals(file())
                        && stored.fingerprint().equals(hash(stored.file())));
    }

    /** Gives the article's row its key; those of its claims have their own. */
    void stamp(long key, long run) {
        stamp(key, run, run);
    }

    /** The same, of an article that another run may have written first; null if that is unknown. */
    void stamp(long key, long run, @Nullable Long firstRun) {
        article[0] = key;
        article[RUN] = run;
        article[FIRST_RUN] = firstRun;
    }

    /** The key that was stamped on. */
    long key() {
        return (Long) Objects.requireNonNull(article[0]);
    }

    /** Its facts by the names of their columns. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (int i = 0; i < article.length; i++) {
            facts.put(Table.ARTICLES.columns().get(i).name(), article[i]);
        }
        return facts;
    }

    String id() {
        return id;
    }

    /** What tells it from every other. */
    String identity() {
        return String.valueOf(article[IDENTITY]);
    }

    String identifiedBy() {
        return String.valueOf(article[IDENTITY + 1]);
    }

    /** Whether it goes by an id that counts everywhere. */
    boolean hasOwnId() {
        return identifiedBy().equals(StoredText.of(Identity.Basis.ID));
    }

    /** Whether it was read from a file, and so has a place of its own. */
    boolean isPlaced() {
        return !identifiedBy().equals(StoredText.of(Identity.Basis.TEXT));
    }

    /** The ids that version 1 of the schema may have it by. */
    Set<String> earlierIds() {
        Matcher record = RECORD.matcher(id);
        return record.matches() ? Set.of(id, record.group("own")) : Set.of(id);
    }

    String file() {
        return String.valueOf(article[FILE]);
    }

    @Nullable String sha256() {
        return (String) article[SHA256];
    }

    /** Whether the publisher has killed it. */
    boolean killed() {
        return killed;
    }

    /** Whether it says nothing that an earlier version of it should give way to. */
    boolean bare() {
        return blank || claims.isEmpty();
    }

    @Nullable String version() {
        return version;
    }

    /** By which likely duplicates are found. */
    StoryMarks marks() {
        return marks;
    }

    @Nullable LocalDate published() {
        return (LocalDate) article[PUBLISHED];
    }

    String fingerprint() {
        return fingerprint;
    }

    @Nullable Object[] article() {
        return article;
    }

    List<ClaimRows> claims() {
        return claims;
    }

    private static @Nullable Object[] row(Article article, String id) {
        Metadata metadata = article.metadata();
        return new @Nullable Object[] {
            null,
            id,
            null,
            null,
            StoredText.of(article.file()),
            article.sha256().isEmpty() ? null : StoredText.of(article.sha256()),
            StoredText.of(article.text()),
            StoredText.orNull(metadata.title()),
            StoredText.orNull(metadata.byline()),
            StoredText.orNull(metadata.publisher()),
            StoredText.orNull(metadata.url()),
            Days.storable(metadata.published()),
            StoredText.orNull(metadata.place()),
            StoredText.orNull(metadata.language()),
            StoredText.of(metadata.status()),
            StoredText.orNull(metadata.version()),
            StoredText.orNull(metadata.correction()),
            metadata.publishedFrom() == null ? null : StoredText.of(metadata.publishedFrom()),
            ArticleKeys.of(article.identity()),
            StoredText.of(article.identity().basis()),
            null,
            null
        };
    }
}
