// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Updates made by rule from the samples, and articles that only share a quotation, a press release or a form with another. */
@NullMarked
class UpdateQualityTest {

    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.95;
    private static final List<List<String>> SAMPLES = samples();

    private final Map<String, int[]> found = new TreeMap<>();

    private static List<List<String>> samples() {
        try (Stream<Path> files = Files.list(Path.of("samples/text"))) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return Arrays.asList(Files.readString(file).strip().split("\n\n"));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFound(List<String> one, List<String> other) {
        ArticleWords words = ArticleWords.of(String.join("\n\n", one));
        ArticleWords others = ArticleWords.of(String.join("\n\n", other));
        boolean indexed = Arrays.stream(words.marks())
                .anyMatch(mark -> Arrays.stream(others.marks()).anyMatch(same -> same == mark));
        assertThat(SharedText.between(words, others).isPresent())
                .isEqualTo(SharedText.between(others, words).isPresent());
        return indexed && SharedText.between(words, others).isPresent();
    }

    private void count(String made, List<String> one, List<String> other) {
        int[] counts = found.computeIfAbsent(made, any -> new int[2]);
        counts[0]++;
        counts[1] += isFound(one, other) ? 1 : 0;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    /** Every so many words another. */
    private static List<String> reworded(List<String> paragraphs, int every, Random random) {
        List<String> others = Arrays.asList(
                String.join(" ", SAMPLES.get(random.nextInt(SAMPLES.size()))).split(" "));
        int[] word = {random.nextInt(every)};
        return paragraphs.stream()
                .map(paragraph -> Arrays.stream(paragraph.split(" "))
                        .map(text -> ++word[0] % every == 0 ? others.get(random.nextInt(others.size())) : text)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void make(int seed) {
        Random random = new Random(seed);
        for (List<String> sample : SAMPLES) {
            List<String> other =
                    SAMPLES.get((SAMPLES.indexOf(sample) + 1 + random.nextInt(SAMPLES.size() - 1)) % SAMPLES.size());
            int size = sample.size();
            int half = size / 2;
            count("update: cut behind", sample, sample.subList(0, 2 + random.nextInt(size - 2)));
            count("update: cut in front", sample, sample.subList(1 + random.nextInt(half), size));
            count("update: paragraphs added", sample, joined(sample, other.subList(2, 2 + random.nextInt(5))));
            count("update: new lead", sample, joined(other.subList(0, 3), sample.subList(2, size)));
            List<String> shuffled = new ArrayList<>(sample);
            Collections.shuffle(shuffled, random);
            count("update: other order", sample, shuffled);
            count("update: cut and extended", sample, joined(sample.subList(0, size - 3), other.subList(3, 6)));
            count("update: a word in forty changed", sample, reworded(sample, 40, random));
            List<String> odd = IntStream.range(0, size)
                    .filter(i -> i % 2 == 0)
                    .mapToObj(sample::get)
                    .toList();
            count("update: every second paragraph", sample, odd);
            count("update: in a roundup", sample.subList(0, 4), joined(other, sample.subList(0, 4)));
            String quotation = sample.stream()
                    .filter(text -> text.contains("“"))
                    .findFirst()
                    .orElse(sample.get(2));
            count("other: one quotation", sample, joined(other, List.of(quotation)));
            List<String> release = sample.subList(2, 2 + Math.max(1, size / 5));
            count("other: same press release", joined(release, other), joined(release, reworded(other, 9, random)));
            count("other: same form every day", sample, reworded(sample, 7, random));
            count("other: another article", sample, other);
        }
    }

    @Test
    void updatesAreFoundAndLookalikesAreNot() {
        IntStream.range(0, 10).forEach(this::make);
        int updates = 0;
        int right = 0;
        int wrong = 0;
        for (Map.Entry<String, int[]> made : found.entrySet()) {
            if (made.getKey().startsWith("update")) {
                updates += made.getValue()[0];
                right += made.getValue()[1];
            } else {
                wrong += made.getValue()[1];
            }
        }
        String counts = found.entrySet().stream()
                .map(made -> made.getKey() + ": " + made.getValue()[1] + " of " + made.getValue()[0] + " found")
                .collect(Collectors.joining("\n"));
        System.getLogger("link").log(System.Logger.Level.INFO, "updates\n" + counts);
        assertThat((double) right / (right + wrong)).as(counts).isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / updates).as(counts).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void aShortOrEmptyTextIsNoUpdate() {
        List<String> few = List.of("The ferry to the outer islands will not sail before the storm has passed");
        assertThat(isFound(few, few)).isFalse();
        assertThat(isFound(List.of(""), List.of(""))).isFalse();
    }
}
