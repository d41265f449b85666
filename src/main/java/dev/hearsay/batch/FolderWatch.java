// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import dev.hearsay.intake.Listing;
import dev.hearsay.intake.Source;
import dev.hearsay.model.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The files of a folder that are new since the last look. A file is taken once it has not changed for a while, since its sender
 * may still be writing it; a file that changes after it was taken is new again.
 */
public final class FolderWatch {

    private final Function<List<String>, Listing> find;
    private final List<String> folders;
    private final Duration settled;
    private final InstantSource clock;
    private final Set<String> taken = new HashSet<>();
    private Map<Source, String> keys = Map.of();
    private List<Failure> closed = List.of();
    private int waiting;

    /**
     * A watch over folders.
     *
     * @param find finds the sources in folders
     * @param folders to watch
     * @param settled how long a file must have been unchanged
     * @param clock for the current time
     * @param written the keys that were taken by earlier watches
     */
    public FolderWatch(
            Function<List<String>, Listing> find,
            List<String> folders,
            Duration settled,
            InstantSource clock,
            Map<String, SourcePosition> written) {
        this.find = find;
        this.folders = List.copyOf(folders);
        this.settled = settled;
        this.clock = clock;
        written.forEach((key, done) -> {
            if (done.ended()) {
                taken.add(key);
            }
        });
    }

    /** The files that are new and settled, in order; each is returned once. */
    public List<Source> look() {
        Map<Source, String> seen = new HashMap<>();
        List<Source> fresh = new ArrayList<>();
        Set<String> here = new HashSet<>();
        Instant latest = clock.instant().minus(settled);
        Listing listing = find.apply(folders);
        waiting = 0;
        closed = listing.failures().stream()
                .filter(failure -> !failure.code().equals(Listing.NO_ARTICLES))
                .toList();
        for (Source source : listing.sources()) {
            Optional<State> state = State.of(Path.of(source.file()));
            if (state.isEmpty()) {
                continue;
            }
            String key = source.file() + "\t" + state.get().size() + "\t"
                    + state.get().changed().toEpochMilli();
            here.add(key);
            if (!taken.contains(key)) {
                if (state.get().changed().isAfter(latest)) {
                    waiting++;
                } else {
                    fresh.add(source);
                    seen.put(source, key);
                }
            }
        }
        // a file that no longer exists can't come again
        taken.retainAll(here);
        taken.addAll(seen.values());
        keys = seen;
        return fresh;
    }

    /** How many new files of the last look were left for the next, since they had changed a moment before. */
    public int waiting() {
        return waiting;
    }

    /** What could not be read at the last look. */
    public List<Failure> closed() {
        return closed;
    }

    /** The key of a file of the last look: its path, size and time of change. */
    public String key(Source source) {
        return keys.getOrDefault(source, source.file());
    }

    private record State(long size, Instant changed) {

        /** Empty if the file no longer exists. */
        static Optional<State> of(Path path) {
            try {
                return Optional.of(new State(
                        Files.size(path), Files.getLastModifiedTime(path).toInstant()));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }
}
