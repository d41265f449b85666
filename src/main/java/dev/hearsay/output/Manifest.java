// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What made an output: enough to make it again.
 *
 * @param tool the program, such as {@code hearsay}
 * @param version of the program
 * @param started when the run began
 * @param finished when it ended
 * @param settings what was asked for, by the names of the options, in order
 * @param models that were used, in order
 * @param inputs as named by the user, in order
 * @param counts what came of it
 * @param withoutClaims articles without written claims
 * @param duplicates articles that likely report the story of an earlier one; they are in the output too
 * @param output the file written; null for standard output
 */
public record Manifest(
        String tool,
        String version,
        Instant started,
        Instant finished,
        Map<String, String> settings,
        List<Model> models,
        List<String> inputs,
        Counts counts,
        NamedArticles<ArticleName> withoutClaims,
        NamedArticles<LikelyDuplicate> duplicates,
        @Nullable Output output) {

    public Manifest {
        // not Map.copyOf, which would lose the order
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        models = List.copyOf(models);
        inputs = List.copyOf(inputs);
    }

    /**
     * A model.
     *
     * @param name such as {@code attribution}
     * @param version or checksum
     */
    public record Model(String name, String version) implements Serializable {}

    /**
     * The results of a run.
     *
     * @param articles in the output; in a database, versions of one count once
     * @param claims of these
     * @param failures articles that gave none because something went wrong
     * @param skipped items and documents that are not articles, which is no failure; each has the code {@code no-text}
     */
    public record Counts(long articles, long claims, long failures, long skipped) {}

    /**
     * A file or folder written.
     *
     * @param file its path
     * @param sha256 of its bytes, in lower-case hexadecimal; null for a folder
     */
    public record Output(String file, @Nullable String sha256) {}
}
