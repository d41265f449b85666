// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.intake.Source;
import dev.hearsay.model.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A part of a job that is written completely or not at all.
 *
 * @param number from 1
 * @param sources that it reads
 * @param missing inputs that gave nothing to read
 */
record Round(int number, List<Source> sources, List<Failure> missing) {

    /** What a failure of an input is known by, as the file of a source is. */
    private static final String MISSING = "missing ";

    Round {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }

    /** What it does, by which a later run recognises what is done. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        missing.forEach(failure -> keys.add(MISSING + failure.file()));
        sources.forEach(source -> keys.add(source.file()));
        return keys;
    }

    /** Its sources with their numbers. */
    List<NumberedSource> numbered() {
        return IntStream.range(0, sources.size())
                .mapToObj(number -> new NumberedSource(number, sources.get(number)))
                .toList();
    }

    /** How many bytes its files have, as far as that is known. */
    long bytes() {
        return sources.stream().mapToLong(source -> Math.max(0, source.bytes())).sum();
    }

    /**
     * Divides sources into rounds in their order.
     *
     * @param first number of the first round
     * @param done keys of what earlier rounds did
     * @param size in bytes from which a round is full
     */
    static List<Round> of(List<Source> sources, List<Failure> missing, Set<String> done, int first, long size) {
        List<Round> rounds = new ArrayList<>();
        List<Source> filling = new ArrayList<>();
        List<Failure> failures = new ArrayList<>(missing);
        failures.removeIf(failure -> done.contains(MISSING + failure.file()));
        long bytes = 0;
        for (Source source : sources) {
            if (done.contains(source.file())) {
                continue;
            }
            filling.add(source);
            bytes += Math.max(1, source.bytes());
            if (bytes >= size) {
                rounds.add(new Round(first + rounds.size(), filling, failures));
                filling.clear();
                failures.clear();
                bytes = 0;
            }
        }
        if (!filling.isEmpty() || !failures.isEmpty()) {
            rounds.add(new Round(first + rounds.size(), filling, failures));
        }
        return rounds;
    }
}
