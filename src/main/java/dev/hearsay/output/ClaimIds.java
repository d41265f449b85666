// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Span;
import java.util.List;

/** How the ids of claims are made, so that they can be made again. */
@FunctionalInterface
public interface ClaimIds {

    /**
     * The id of a claim.
     *
     * @param articleId of its article
     * @param text of its article
     * @param source its spans in UTF-16 code units; empty where there is none
     * @param cue likewise
     * @param content likewise
     */
    String of(String articleId, String text, List<Span> source, List<Span> cue, List<Span> content);
}
