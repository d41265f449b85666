// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.pipeline.OffsetUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a claims file says about places in its article.
 *
 * @param line of the claims file, counted from 1
 * @param id of the claim
 * @param offsets what its offsets count
 * @param articleId the article's id
 * @param articleFile where the article was read from
 * @param sha256 of the article's bytes then; null if it was never known
 * @param passages every passage of the claim, in the order of the record
 */
public record WrittenClaim(
        int line,
        String id,
        OffsetUnit offsets,
        String articleId,
        String articleFile,
        @Nullable String sha256,
        List<WrittenPassage> passages) {

    public WrittenClaim {
        passages = List.copyOf(passages);
    }

    /** The passage at a path, such as {@code source}; empty where the claim has none. */
    public Optional<WrittenPassage> passage(String path) {
        return passages.stream().filter(passage -> passage.path().equals(path)).findFirst();
    }
}
