// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import java.util.List;

/**
 * "The Lonsby senator", where the article calls nobody a senator: newspapers so vary the name of who has just spoken, and of
 * whom nothing else is said.
 */
final class ByVariation implements Resolver {

    private static final int NEAR = 3;

    private final Scene scene;

    ByVariation(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        List<Word> words = reference.phrase().words();
        List<Heard> heard = reference.heard();
        if (heard.isEmpty() || words.size() < 2 || !words.get(0).plain().equals("the")) {
            return List.of();
        }
        Heard last = heard.get(heard.size() - 1);
        int since = scene.sentence(reference.span().start())
                - scene.sentence(last.source().start());
        boolean office = Titles.isOffice(words.get(NounHead.of(words)).plain());
        Person person = last.person().orElse(null);
        if (!office || person == null || since > NEAR || !person.roles().isEmpty()) {
            return List.of();
        }
        String reason = "who has just spoken, and of whom the article says nothing else";
        return List.of(Referent.of(person, List.of(new Candidate(last.source(), 1, reason)), reason));
    }
}
