// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a written claim says, in a few words for a person. */
final class ClaimLabels {

    private static final double GUESS = 0.5;

    private ClaimLabels() {}

    /** The speakers with their roles; else the source's own words. */
    static String speakers(WrittenClaim claim) {
        if (claim.speakers().isEmpty()) {
            return claim.words("source").map(TerminalText::clean).orElse("(no speaker)");
        }
        return claim.speakers().stream().map(ClaimLabels::speaker).collect(Collectors.joining("; "));
    }

    private static String speaker(WrittenSpeaker speaker) {
        String role = speaker.role() == null ? "" : ", " + speaker.role();
        String id = speaker.id() == null ? "" : " [" + speaker.id() + "]";
        return TerminalText.clean(speaker.name() + id + (speaker.anonymous() ? " (anonymous)" : "") + role);
    }

    /** The cue and the addressee, with a colon where words follow; empty where there is neither. */
    static String saying(WrittenClaim claim) {
        String words = Stream.of("cue", "addressee")
                .flatMap(path -> claim.words(path).stream())
                .collect(Collectors.joining(" "));
        String cue = TerminalText.clean(words);
        return cue.isEmpty() || cue.endsWith(":") ? cue : cue + ":";
    }

    /** The day and what it is known by. */
    static String date(WrittenDate date) {
        if (date.value() == null) {
            return "no date";
        }
        String words = date.text() == null ? "" : ": “" + date.text() + "”";
        String basis = date.basis() == null ? "" : " (" + basis(date.basis()) + words + ")";
        return TerminalText.clean(date.value() + basis);
    }

    private static String basis(String basis) {
        return switch (basis) {
            case "published" -> "day of publication";
            case "expression" -> "from the words";
            case "event" -> "from the event";
            default -> basis;
        };
    }

    /** Speech, kind, stance and confidence. */
    static String facts(WrittenFacts facts) {
        List<String> words = new ArrayList<>();
        Stream.of(facts.speech(), facts.kind()).filter(Objects::nonNull).forEach(words::add);
        if (facts.stance() != null && !facts.stance().equals("neutral")) {
            words.add("stance " + facts.stance());
        }
        if (facts.negated()) {
            words.add("negated");
        }
        if (facts.confidence() != null) {
            words.add("confidence " + ShownConfidence.of(facts.confidence())
                    + (facts.confidence() < GUESS ? ", a guess" : ""));
        }
        return TerminalText.clean(String.join(" · ", words));
    }

    /** The article's id, title, publisher, day and status, as far as they are known. */
    static String article(WrittenArticle article) {
        String status = "usable".equals(article.status()) ? null : article.status();
        return Stream.of(article.id(), article.title(), article.publisher(), article.published(), status)
                .filter(Objects::nonNull)
                .map(TerminalText::clean)
                .collect(Collectors.joining(" · "));
    }
}
