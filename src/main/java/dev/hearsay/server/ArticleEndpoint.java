// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.output.store.ArticleText;
import dev.hearsay.output.store.ReadPool;
import dev.hearsay.output.store.StoredClaims;
import java.io.IOException;
import java.util.List;

/** {@code GET /v1/articles/{id}}: an article with its text and its claims. */
final class ArticleEndpoint implements Endpoint {

    static final String PATH = "/v1/articles/{id}";

    private final ReadPool database;

    ArticleEndpoint(ReadPool database) {
        this.database = database;
    }

    @Override
    public Answer answer(Asked asked) throws IOException {
        boolean withPeople = asked.parameters().only("people").flag("people");
        return database.read(claims -> answer(claims, claims.articles(asked.rest()), withPeople));
    }

    private static Answer answer(StoredClaims claims, List<ArticleText> found, boolean withPeople) throws IOException {
        if (found.isEmpty()) {
            throw new ProblemException(Problem.missing("there is no article with this id or identity"));
        }
        if (found.size() > 1) {
            Problem problem = new Problem(
                    409, "several", "several articles have this id; ask for one of 'identities' in place of the id");
            ObjectNode json = problem.json();
            found.forEach(article -> json.withArray("identities").add(article.identity()));
            return problem.answer(json);
        }
        ArticleText article = found.get(0);
        ObjectNode json = PublicRecord.of(article);
        json.put("text", article.text().isEmpty() ? null : article.text());
        ArrayNode records = json.putArray("claims");
        List<WrittenClaim> all = claims.of(article);
        for (WrittenClaim claim : all) {
            records.add(PublicRecord.of(claim));
        }
        if (withPeople) {
            json.set("people", SpeakingPeople.json(SpeakingPeople.of(claims, all)));
        }
        return Answer.json(json);
    }
}
