// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.model.Article;
import dev.hearsay.model.Attribution;
import dev.hearsay.model.Claim;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Cue;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.Document;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speech;
import dev.hearsay.model.Stance;
import dev.hearsay.model.StatementDate;
import dev.hearsay.pipeline.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims by the pattern "NAME said WORDS." alone: for tests of what runs around an extractor, without its models. */
final class ToyClaims {

    private static final Pattern SAID = Pattern.compile("(\\p{Lu}\\p{L}+) (said) ([^.]+)\\.");

    private ToyClaims() {}

    static Document annotate(Article article) {
        List<Claim> claims = new ArrayList<>();
        Matcher said = SAID.matcher(article.text());
        while (said.find()) {
            String key = article.id() + said.start() + said.group();
            claims.add(new Claim(
                    "c_" + Sha256.hex(key.getBytes(StandardCharsets.UTF_8)).substring(0, 20),
                    Speech.INDIRECT,
                    ClaimKind.STATEMENT,
                    passage(article, said, 1),
                    List.of(),
                    new Cue(passage(article, said, 2), "say", Stance.NEUTRAL, false),
                    null,
                    null,
                    passage(article, said, 3),
                    List.of(),
                    new StatementDate(null, null, DateBasis.UNKNOWN, null, ""),
                    List.of(new Span(said.start(), said.end())),
                    0,
                    0.5));
        }
        List<Attribution> attributions = claims.stream()
                .map(claim ->
                        new Attribution(List.of(), List.of(), claim.content().spans(), claim.confidence()))
                .toList();
        return Document.of(article).withAttributions(attributions).withClaims(claims);
    }

    private static Passage passage(Article article, Matcher said, int group) {
        return Passage.of(article.text(), List.of(new Span(said.start(group), said.end(group))));
    }
}
