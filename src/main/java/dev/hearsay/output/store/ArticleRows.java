// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Identity;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.output.ArticleKeys;
import dev.hearsay.output.RecordSubject;
import dev.hearsay.output.StoryMarks;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One article as database rows. */
final class ArticleRows {

    private static final int RUN = Table.ARTICLES.index("run_id");
    private static final int FINGERPRINT = Table.ARTICLES.index("fingerprint");
    private static final int FILE = Table.ARTICLES.index("file");
    private static final int SHA256 = Table.ARTICLES.index("sha256");
    private static final int IDENTITY = Table.ARTICLES.index("identity");
    private static final int IDENTIFIED_BY = Table.ARTICLES.index("identified_by");
    private static final int PUBLISHED = Table.ARTICLES.index("published");
    private static final int FIRST_RUN = Table.ARTICLES.index("first_run_id");

    /** The columns that are not facts of the article and so are not hashed. */
    private static final int[] KEYS = {0, RUN, FINGERPRINT, IDENTITY, IDENTIFIED_BY, FIRST_RUN};

    /** The prefix of what earlier versions of the tool took for the whole id. */
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
        RecordSubject subject = new RecordSubject(from, OffsetUnit.CODEPOINT);
        article = Table.ARTICLES.row(
                subject,
                Map.of(
                        "text", StoredText.of(from.text()),
                        "identity", ArticleKeys.of(from.identity()),
                        "identified_by", StoredText.of(from.identity().basis())));
        marks = StoryMarks.of(from);
        OffsetTable codePoints = OffsetTable.of(from.text(), OffsetUnit.CODEPOINT);
        Set<String> ids = new HashSet<>();
        for (Claim claim : source.claims()) {
            if (ids.add(claim.id())) {
                claims.add(new ClaimRows(claim, subject, codePoints, claims.size(), killed));
            }
        }
        fingerprint = hash(file());
        article[FINGERPRINT] = fingerprint;
    }

    private String hash(String file) {
        @Nullable Object[] facts = article.clone();
        for (int key : KEYS) {
            facts[key] = null;
        }
        facts[FILE] = file;
        Fingerprint hash = new Fingerprint();
        hash.add(Table.ARTICLES, facts);
        claims.forEach(claim -> claim.addTo(hash));
        return hash.hex();
    }

    /** Whether the database has it unchanged; the same file may have another name. */
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

    /** Its identity, which distinguishes it from every other. */
    String identity() {
        return String.valueOf(article[IDENTITY]);
    }

    String identifiedBy() {
        return String.valueOf(article[IDENTIFIED_BY]);
    }

    /** Whether it is identified by an id that is unique everywhere. */
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

    /** Whether it has nothing that should replace an earlier version. */
    boolean bare() {
        return blank || claims.isEmpty();
    }

    @Nullable String version() {
        return version;
    }

    /** The marks by which likely duplicates are found. */
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
}
