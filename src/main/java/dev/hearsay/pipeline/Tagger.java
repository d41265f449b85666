// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import dev.hearsay.model.PartOfSpeech;
import java.util.List;

/** A vendor's part-of-speech tagger. Several threads may use it at once. */
@FunctionalInterface
public interface Tagger {

    /** A part of speech for each word of a sentence; marks and clitics are words of their own, apostrophes are straight. */
    List<PartOfSpeech> tag(List<String> sentence);
}
