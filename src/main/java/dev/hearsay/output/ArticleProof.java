// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article read again, to hold its claims against. */
final class ArticleProof {

    private final WrittenClaim first;
    private final TextSource.@Nullable SourceText source;
    private final String trouble;
    private final @Nullable ClaimIds ids;
    private final Map<OffsetUnit, OffsetTable> tables = new EnumMap<>(OffsetUnit.class);

    /** What is wrong with a field of a claim. */
    record Finding(String field, String message) {}

    private ArticleProof(
            WrittenClaim first, TextSource.@Nullable SourceText source, String trouble, @Nullable ClaimIds ids) {
        this.first = first;
        this.source = source;
        // what a claims file or a system message says may hold anything
        this.trouble = TerminalText.clean(trouble);
        this.ids = ids;
    }

    /** The article of a claim; one that can't be read any more keeps the reason for its claims. */
    static ArticleProof read(WrittenClaim claim, TextSource texts, @Nullable ClaimIds ids) {
        try {
            return new ArticleProof(claim, texts.read(claim.articleFile(), claim.articleId()), "", ids);
        } catch (NoSuchFileException e) {
            return new ArticleProof(claim, null, "the file " + claim.articleFile() + " does not exist any more", ids);
        } catch (IOException | RejectedArticleException e) {
            String reason =
                    Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            return new ArticleProof(
                    claim, null, "the article can't be read any more from " + claim.articleFile() + ": " + reason, ids);
        }
    }

    /** Whether the claim is one of this article. */
    boolean isOf(WrittenClaim claim) {
        return first.articleFile().equals(claim.articleFile())
                && first.articleId().equals(claim.articleId());
    }

    /** Everything that is wrong with a claim; where the article itself is, only that. */
    List<Finding> check(WrittenClaim claim) {
        if (source == null) {
            return List.of(new Finding("article.file", trouble));
        }
        if (claim.sha256() != null && !claim.sha256().equals(source.sha256())) {
            return List.of(new Finding(
                    "article.sha256",
                    "the article " + TerminalText.clean(claim.articleFile()) + " has changed since: its SHA-256 is now "
                            + source.sha256() + ", the claim was made from " + Excerpt.plain(claim.sha256())));
        }
        PassageProof passages = new PassageProof(
                source.text(), tables.computeIfAbsent(claim.offsets(), unit -> OffsetTable.of(source.text(), unit)));
        List<Finding> findings = new ArrayList<>();
        for (WrittenPassage passage : claim.passages()) {
            passages.trouble(passage).ifPresent(message -> findings.add(new Finding(passage.path(), message)));
        }
        if (ids != null && findings.isEmpty()) {
            String id = ids.of(
                    claim.articleId(),
                    source.text(),
                    spans(claim, "source", passages),
                    spans(claim, "cue", passages),
                    spans(claim, "content", passages));
            if (!id.equals(claim.id())) {
                findings.add(new Finding("id", "a claim with these words at this place has the id " + id));
            }
        }
        return findings;
    }

    private static List<Span> spans(WrittenClaim claim, String path, PassageProof passages) {
        return claim.passage(path).map(passages::spans).orElse(List.of());
    }
}
