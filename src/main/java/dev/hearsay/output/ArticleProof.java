// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of an article, to check its claims against. */
public final class ArticleProof {

    private final String text;
    private final @Nullable ClaimIds ids;
    private final Map<OffsetUnit, OffsetTable> tables = new EnumMap<>(OffsetUnit.class);

    /** What is wrong with a field of a claim. */
    record Finding(String field, String message) {}

    /** A proof of words; ids of claims are taken as they are. */
    public ArticleProof(String text) {
        this(text, null);
    }

    /** @param ids null to take the ids of claims as they are */
    ArticleProof(String text, @Nullable ClaimIds ids) {
        this.text = text;
        this.ids = ids;
    }

    /** Everything that is wrong with a claim. */
    List<Finding> check(WrittenClaim claim) {
        PassageProof passages = passages(claim);
        List<Finding> findings = new ArrayList<>();
        for (WrittenPassage passage : claim.passages()) {
            passages.trouble(passage).ifPresent(message -> findings.add(new Finding(passage.path(), message)));
        }
        if (ids != null && findings.isEmpty() && isWhole(claim)) {
            String id = ids.of(
                    claim.article().id(),
                    text,
                    spans(claim, "source", passages),
                    spans(claim, "cue", passages),
                    spans(claim, "content", passages));
            if (!id.equals(claim.id())) {
                findings.add(new Finding("id", "a claim with these words at this place has the id " + id));
            }
        }
        return findings;
    }

    /** Whether all its words are where its spans say. */
    public boolean holds(WrittenClaim claim) {
        PassageProof passages = passages(claim);
        return claim.passages().stream()
                .allMatch(passage -> passages.trouble(passage).isEmpty());
    }

    /** The places of a part of a claim that holds, such as {@code source}, in UTF-16 code units; empty if it has no such part. */
    public List<Span> spans(WrittenClaim claim, String path) {
        return spans(claim, path, passages(claim));
    }

    /** Whether the words of its content occur anywhere in the text. */
    boolean hasWords(WrittenClaim claim) {
        return claim.passage("content")
                .map(content -> content.pieces(claim.offsets()))
                .filter(pieces -> !pieces.isEmpty() && pieces.stream().allMatch(text::contains))
                .isPresent();
    }

    /** The id is made of the text as read, which a database can't keep where it has such characters. */
    private boolean isWhole(WrittenClaim claim) {
        return !claim.article().isStored() || text.indexOf('\uFFFD') < 0;
    }

    private PassageProof passages(WrittenClaim claim) {
        return new PassageProof(text, tables.computeIfAbsent(claim.offsets(), unit -> OffsetTable.of(text, unit)));
    }

    private static List<Span> spans(WrittenClaim claim, String path, PassageProof passages) {
        return claim.passage(path).map(passages::spans).orElse(List.of());
    }
}
