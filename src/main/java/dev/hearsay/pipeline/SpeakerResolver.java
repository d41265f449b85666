// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.Document;
import dev.hearsay.model.SpeakerChoice;
import java.util.List;

/** Finds the speaker behind the source of each attribution. */
public interface SpeakerResolver extends Stage {

    /** A choice for each attribution, in the same order. */
    List<SpeakerChoice> resolve(Document document);

    @Override
    default Document apply(Document document) {
        return document.withSpeakers(resolve(document));
    }
}
