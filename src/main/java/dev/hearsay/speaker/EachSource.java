// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Document;
import dev.hearsay.model.Span;
import dev.hearsay.model.SpeakerChoice;
import java.util.List;
import java.util.function.BiFunction;

/** Goes over the attributions of a document and asks for the speaker of each that has a source. */
final class EachSource {

    private EachSource() {}

    /** One choice an attribution, in their order; nobody where the text names no source. */
    static List<SpeakerChoice> resolve(Document document, BiFunction<Document, Span, SpeakerChoice> choice) {
        return document.attributions().stream()
                .map(attribution -> attribution.source().isEmpty()
                        ? new SpeakerChoice(List.of(), List.of(), "no source in the text")
                        : choice.apply(document, attribution.source().get(0)))
                .toList();
    }
}
