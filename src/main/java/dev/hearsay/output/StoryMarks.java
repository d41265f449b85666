// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Article;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hashes that show that two articles report the same story, whatever their ids: near-equal texts share most of the
 * {@code words}, and articles with the same title and day have the same {@code title}. Of a text, each hash is over the
 * least of its shingles (three words) under four hash functions, so texts whose shingles are nine tenths the same share
 * six of ten hashes, and texts whose shingles are half the same one at most.
 *
 * @param words hashes of the copy; none if it is too short to decide
 * @param title hash of title and day of publication; null where one is unknown or the title is short
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">A. Z. Broder: On the resemblance and containment of
 *     documents (1997)</a>
 */
public record StoryMarks(List<Long> words, @Nullable Long title) {

    /** Texts that share at least this many hashes are near-equal. */
    public static final int SHARED = 3;

    private static final int DAYS_APART = 3;
    private static final int BANDS = 10;
    private static final int ROWS = 4;
    private static final int SHINGLE = 3;
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_WORDS_OF_TITLE = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public StoryMarks {
        words = List.copyOf(words);
    }

    /** The marks of an article. */
    public static StoryMarks of(Article article) {
        Long title = ofTitle(article.metadata().title(), article.metadata().published());
        return new StoryMarks(ofText(words(article.copy())), title);
    }

    /** Hash of a title and a day of publication; null where one is unknown or the title is short. */
    public static @Nullable Long ofTitle(@Nullable String title, @Nullable LocalDate published) {
        List<String> words = title == null || published == null ? List.of() : words(title);
        return words.size() < FEWEST_WORDS_OF_TITLE ? null : Hash64.of(String.join(" ", words) + '\n' + published);
    }

    /** All of them. */
    public List<Long> all() {
        List<Long> all = new ArrayList<>(words);
        if (title != null) {
            all.add(title);
        }
        return all;
    }

    /** Whether two days of publication are near enough; an unknown one is. A daily forecast has mostly the words of yesterday's. */
    public static boolean areNear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_APART;
    }

    /** How much one of them counts, of {@link #SHARED}: the title is enough by itself. */
    public int weight(long mark) {
        return title != null && title == mark ? SHARED : 1;
    }

    private static List<Long> ofText(List<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return List.of();
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long shingle = Hash64.of(String.join(" ", words.subList(i, i + SHINGLE)));
            for (int row = 0; row < least.length; row++) {
                least[row] = Math.min(least[row], Hash64.mixed(shingle + (row + 1) * 0x9E3779B97F4A7C15L));
            }
        }
        List<Long> marks = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long mark = band;
            for (int row = 0; row < ROWS; row++) {
                mark = Hash64.mixed(mark * 31 + least[band * ROWS + row]);
            }
            marks.add(mark);
        }
        return marks;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
