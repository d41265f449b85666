// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.evaluate;

import dev.hearsay.model.Metadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated articles in PolNeAR's form: a folder (a compartment) with {@code text/STEM.txt} and
 * {@code attributions/STEM_ANNOTATOR.ann}. An optional {@code metadata.tsv}, in the compartment or beside it, has dates of
 * publication; an optional {@code speakers.tsv} in the compartment, or else {@code COMPARTMENT-speakers.tsv} or any
 * {@code *-speakers.tsv} beside it, names the speakers.
 */
public final class GoldReader {

    private final GoldFolder folder;
    private final List<Path> speakers;
    private final List<String> notes = new ArrayList<>();

    private GoldReader(GoldFolder folder, List<Path> speakers) {
        this.folder = folder;
        this.speakers = speakers;
    }

    /**
     * Reads one compartment.
     *
     * @param dir the compartment, or the folder that holds it
     * @param compartment its name in {@code dir}; null if {@code dir} is the compartment
     * @throws BadDataException if there is no such compartment, or a file in it is malformed; the message lists the
     *     compartments or names the line
     */
    public static GoldSet read(Path dir, @Nullable String compartment) {
        return read(dir, compartment, List.of());
    }

    /**
     * Reads the articles of one compartment that speakers files name.
     *
     * @param speakers the files, instead of those in or beside the compartment; empty for these, and all articles
     * @throws BadDataException as {@link #read(Path, String)} does
     */
    public static GoldSet read(Path dir, @Nullable String compartment, List<Path> speakers) {
        return new GoldReader(GoldFolder.find(dir, compartment), List.copyOf(speakers)).read();
    }

    private GoldSet read() {
        Map<String, SortedMap<String, Path>> files = annotations();
        Map<String, Metadata> metadata = metadata();
        Map<String, SortedMap<Integer, GoldSpeaker>> rows = new HashMap<>();
        (speakers.isEmpty() ? folder.speakers() : speakers).forEach(file -> SpeakerTable.read(file, rows));
        Predicate<String> isWanted = stem -> speakers.isEmpty() || rows.containsKey(stem);
        files.keySet().removeIf(isWanted.negate());
        List<GoldDocument> documents = new ArrayList<>();
        files.forEach((stem, annotators) -> {
            Path file = folder.text(stem);
            if (Files.exists(file)) {
                String text = TextFile.read(file);
                SortedMap<String, List<GoldAttribution>> attributions = new TreeMap<>();
                annotators.forEach((annotator, path) -> attributions.put(annotator, Standoff.read(path, text)));
                documents.add(new GoldDocument(
                        stem,
                        text,
                        metadata.getOrDefault(stem, Metadata.NONE),
                        attributions,
                        rows.getOrDefault(stem, new TreeMap<>())));
            } else {
                notes.add(file + " is missing, so its annotations are not scored");
            }
        });
        for (String stem : folder.texts()) {
            if (isWanted.test(stem) && !files.containsKey(stem)) {
                notes.add(folder.text(stem) + " has no annotations, so it is not scored");
            }
        }
        return new GoldSet(folder.name(), documents, notes);
    }

    private Map<String, SortedMap<String, Path>> annotations() {
        Map<String, SortedMap<String, Path>> files = new TreeMap<>();
        for (Path file : folder.annotations()) {
            String name = GoldFolder.nameOf(file);
            String base = name.substring(0, name.length() - ".ann".length());
            int cut = base.lastIndexOf('_');
            if (cut < 1) {
                throw new BadDataException(file, "the name does not say who annotated; name it STEM_ANNOTATOR.ann");
            }
            files.computeIfAbsent(base.substring(0, cut), stem -> new TreeMap<>())
                    .put(base.substring(cut + 1), file);
        }
        return files;
    }

    private Map<String, Metadata> metadata() {
        Map<String, Metadata> metadata = new HashMap<>();
        folder.metadata().ifPresent(file -> metadata.putAll(MetadataTable.read(file, folder.name())));
        return metadata;
    }

    /** A document's name without the file ending that some tables add. */
    static String stem(String name) {
        return name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
    }
}
