// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The head of a turn: the person whom it names, or who asks and who answers. */
final class ByTurnHead implements Resolver {

    private final Scene scene;
    private final Interview interview;

    ByTurnHead(Scene scene, Interview interview) {
        this.scene = scene;
        this.interview = interview;
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        if (scene.heads().isLetter(reference.span())) {
            return List.of(letter(reference));
        }
        return scene.heads().at(reference.span()).map(head -> capitals(head, reference)).stream()
                .toList();
    }

    private Referent letter(Reference reference) {
        boolean asks =
                reference.span().in(scene.text()).toLowerCase(Locale.ROOT).startsWith("q");
        @Nullable Person person = asks ? interview.interviewer() : interview.interviewee();
        String reason = asks ? "who asks, by the article's opening" : "who answers, by the article's opening";
        List<Candidate> candidates = List.of(new Candidate(reference.span(), 1, reason));
        return person == null
                ? new Referent(
                        asks ? "interviewer" : "interviewee", SpeakerType.PERSON, null, false, candidates, reason)
                : Referent.of(person, candidates, reason);
    }

    private Referent capitals(TurnHead head, Reference reference) {
        String reason = "the head of the turn";
        List<Candidate> candidates = List.of(new Candidate(reference.span(), 1, reason));
        Optional<Person> person = scene.cast().in(head.nameSpan());
        if (head.named() && person.isPresent()) {
            return Referent.of(person.get(), candidates, reason);
        }
        return new Referent(
                WrittenCase.unnamed(head.nameSpan().in(scene.text())),
                SpeakerType.PERSON,
                null,
                false,
                candidates,
                reason);
    }
}
