// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Source;
import dev.hearsay.intake.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    private FolderWatch watch(Map<String, SourcePosition> written) {
        return new FolderWatch(Sources::find, List.of(folder.toString()), Duration.ofSeconds(5), now::get, written);
    }

    private void write(String name, String text, Instant changed) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private static List<String> ids(List<Source> sources) {
        return sources.stream().map(Source::id).toList();
    }

    @Test
    void aFileIsGivenOnceWhenNobodyHasTouchedItForAWhile() throws IOException {
        FolderWatch watch = watch(Map.of());
        write("a.txt", "Odell left.", NOON.minusSeconds(9));
        write("b.txt", "Ravel", NOON.minusSeconds(1));
        assertThat(ids(watch.look())).containsExactly("a.txt");
        assertThat(watch.look()).isEmpty();
        write("b.txt", "Ravel stays.", NOON);
        now.set(NOON.plusSeconds(4));
        assertThat(watch.look()).isEmpty();
        now.set(NOON.plusSeconds(5));
        assertThat(ids(watch.look())).containsExactly("b.txt");
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void aFileThatChangesIsNewAgain() throws IOException {
        FolderWatch watch = watch(Map.of());
        write("a.txt", "Odell left.", NOON.minusSeconds(60));
        assertThat(watch.look()).hasSize(1);
        write("a.txt", "CORRECTION: Odell stays.", NOON.minusSeconds(30));
        assertThat(ids(watch.look())).containsExactly("a.txt");
    }

    @Test
    void whatAnEarlierWatchTookIsNotGivenAgain() throws IOException {
        write("a.txt", "Odell left.", NOON.minusSeconds(60));
        write("b.txt", "Ravel stays.", NOON.minusSeconds(60));
        FolderWatch first = watch(Map.of());
        List<Source> sources = first.look();
        String taken = first.key(sources.get(0));
        String begun = first.key(sources.get(1));
        FolderWatch second = watch(Map.of(taken, new SourcePosition(1, true), begun, new SourcePosition(1, false)));
        assertThat(ids(second.look())).containsExactly("b.txt");
    }
}
