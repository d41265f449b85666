// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.output.Hash64;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a content in one spelling, whoever wrote them where. Contents that differ only in quotation marks, letter case or
 * spelling have one wording.
 */
public final class Wording {

    private final String scope;
    private final List<String> words;
    private final String[] stems;
    private final boolean[] small;
    private final long[] topics;
    private final long[] distinct;
    private final long id;

    /**
     * A wording.
     *
     * @param scope of short words the speaker, since others say them too; else empty
     * @param words at least one
     * @param stems of the words; empty for small words
     */
    Wording(String scope, List<String> words, String[] stems) {
        this.scope = scope;
        this.words = List.copyOf(words);
        this.stems = stems;
        this.small = new boolean[stems.length];
        for (int i = 0; i < stems.length; i++) {
            small[i] = stems[i].isEmpty();
        }
        this.topics = Arrays.stream(stems)
                .filter(stem -> !stem.isEmpty())
                .mapToLong(Hash64::of)
                .toArray();
        this.distinct = Arrays.stream(topics).sorted().distinct().toArray();
        this.id = Hash64.of(scope + '\n' + text());
    }

    /** The same for the same scope and words on every machine. */
    public long id() {
        return id;
    }

    /** What {@link Contents#stored} needs beside {@link #text()} to make it again. */
    public String scope() {
        return scope;
    }

    /** Its words, joined by blanks. */
    public String text() {
        return String.join(" ", words);
    }

    List<String> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    boolean isSmall(int word) {
        return small[word];
    }

    /** How many of its words are not small. */
    int contentWords() {
        return topics.length;
    }

    /** Hashes of the stems of its content words in order. */
    long[] topics() {
        return topics.clone();
    }

    /** How many different ones there are. */
    int distinctTopics() {
        return distinct.length;
    }

    /** How many different ones both have. */
    int topicsIn(Wording other) {
        int shared = 0;
        for (long topic : distinct) {
            shared += Arrays.binarySearch(other.distinct, topic) >= 0 ? 1 : 0;
        }
        return shared;
    }

    String stem(int word) {
        return stems[word];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && wording.id == id && wording.words.equals(words);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return text();
    }
}
