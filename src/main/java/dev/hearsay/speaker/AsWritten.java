// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Candidate;
import dev.hearsay.model.SpeakerType;
import java.util.List;
import java.util.Set;

/** A description for which the article gives no name stays as it is written, without the clauses that hang on it. */
final class AsWritten implements Resolver {

    private static final Set<String> BODIES = Set.of(
            "campaign",
            "administration",
            "government",
            "court",
            "committee",
            "agency",
            "company",
            "department",
            "panel",
            "network",
            "newspaper",
            "commission",
            "council",
            "board",
            "office",
            "party",
            "ministry",
            "group",
            "organization",
            "union",
            "team",
            "foundation",
            "institute",
            "bureau",
            "embassy",
            "university");

    private final RoleNouns nouns;

    AsWritten(RoleNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        SourcePhrase phrase = reference.phrase();
        if (phrase.isEmpty() || SpeakerNames.isPronoun(phrase.written())) {
            return List.of();
        }
        List<Word> words = phrase.bare();
        String head = words.get(NounHead.of(words)).plain();
        boolean plural = NounHead.isPlural(words);
        String reason = "the source as written";
        Candidate candidate = new Candidate(phrase.span(), 1, reason);
        return List.of(new Referent(phrase.written(), type(head, plural), null, plural, List.of(candidate), reason));
    }

    private SpeakerType type(String head, boolean plural) {
        if (DocumentNouns.contains(head)) {
            return SpeakerType.DOCUMENT;
        }
        if (plural) {
            return SpeakerType.GROUP;
        }
        if (BODIES.contains(head)) {
            return SpeakerType.ORGANIZATION;
        }
        return nouns.contains(head) || head.equals("source") || head.equals("man") || head.equals("woman")
                ? SpeakerType.PERSON
                : SpeakerType.UNKNOWN;
    }
}
