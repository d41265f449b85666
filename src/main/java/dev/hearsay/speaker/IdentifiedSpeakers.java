// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.Document;
import dev.hearsay.model.Speaker;
import dev.hearsay.model.SpeakerChoice;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.SpeakerResolver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds the user's own identifiers to the speakers that another resolver finds. */
public final class IdentifiedSpeakers implements SpeakerResolver {

    private final SpeakerResolver resolver;
    private final Aliases aliases;

    public IdentifiedSpeakers(SpeakerResolver resolver, Aliases aliases) {
        this.resolver = resolver;
        this.aliases = aliases;
    }

    @Override
    public Contract contract() {
        return resolver.contract();
    }

    @Override
    public @Nullable String model() {
        return resolver.model();
    }

    @Override
    public void close() {
        resolver.close();
    }

    @Override
    public List<SpeakerChoice> resolve(Document document) {
        return resolver.resolve(document).stream().map(this::identified).toList();
    }

    private SpeakerChoice identified(SpeakerChoice choice) {
        List<Speaker> speakers = choice.speakers().stream()
                .map(speaker -> aliases.id(speaker.name()).map(speaker::withId).orElse(speaker))
                .toList();
        return new SpeakerChoice(speakers, choice.candidates(), choice.reason());
    }
}
