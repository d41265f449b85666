// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import dev.hearsay.Articles;
import dev.hearsay.Hearsay;
import dev.hearsay.intake.Reading;
import dev.hearsay.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How time grows with the length of one article and with the number of articles, of texts made from the samples. It prints the
 * slope of the logarithm of time over the logarithm of size, by least squares: 1 is linear.
 */
public final class Growth {

    /** Without punctuation marks; with them an article may have 100,000. */
    private static final int[] WORDS = {100, 1_000, 10_000, 80_000};

    private static final int[] ARTICLES = {10, 100, 1_000, 10_000};
    private static final int SHORT = 100;

    private Growth() {}

    /**
     * Measures both and prints them.
     *
     * @param arguments a folder of articles, and the most articles to try
     */
    public static void main(String[] arguments) throws Exception {
        List<String> paragraphs = paragraphs(Path.of(arguments[0]));
        int most = Integer.parseInt(arguments[1]);
        try (Hearsay hearsay = Hearsay.builder().build()) {
            hearsay.extract(article(paragraphs, WORDS[1])); // loads what is loaded late
            double[] one = IntStream.of(WORDS)
                    .mapToDouble(words -> seconds(hearsay, List.of(article(paragraphs, words))))
                    .toArray();
            print("words in one article", WORDS, one);
            int[] counts = IntStream.of(ARTICLES).filter(count -> count <= most).toArray();
            Article article = article(paragraphs, SHORT);
            double[] many = IntStream.of(counts)
                    .mapToDouble(count -> seconds(
                            hearsay,
                            IntStream.range(0, count).mapToObj(i -> article).toList()))
                    .toArray();
            print("articles of " + SHORT + " words", counts, many);
        }
    }

    private static List<String> paragraphs(Path folder) throws Exception {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Reading> readings =
                Articles.in(folder).read().filter(Reading.class::isInstance).map(Reading.class::cast)) {
            readings.forEach(reading ->
                    paragraphs.addAll(List.of(reading.article().copy().strip().split("\\s*\\n\\s*\\n\\s*"))));
        }
        return paragraphs;
    }

    /** Paragraphs, over and over, of about so many words. */
    private static Article article(List<String> paragraphs, int words) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = 0; written < words; i++) {
            String paragraph = paragraphs.get(i % paragraphs.size());
            text.append(paragraph).append("\n\n");
            written += paragraph.split("\\s+").length;
        }
        return Article.of("made", text.toString());
    }

    private static double seconds(Hearsay hearsay, List<Article> articles) {
        long start = System.nanoTime();
        articles.forEach(hearsay::extract);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, int[] sizes, double[] seconds) {
        for (int i = 0; i < sizes.length; i++) {
            System.out.printf(Locale.ROOT, "%,9d %s: %8.2f s%n", sizes[i], what, seconds[i]);
        }
        System.out.printf(Locale.ROOT, "slope %.2f%n", slope(sizes, seconds));
    }

    private static double slope(int[] sizes, double[] seconds) {
        double meanX = IntStream.of(sizes).mapToDouble(Math::log).average().orElse(0);
        double meanY = Arrays.stream(seconds).map(Math::log).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < sizes.length; i++) {
            double x = Math.log(sizes[i]) - meanX;
            products += x * (Math.log(seconds[i]) - meanY);
            squares += x * x;
        }
        return products / squares;
    }
}
