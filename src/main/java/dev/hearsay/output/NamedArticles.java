// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles of a run that share something: how many they are, and their names up to a bound.
 *
 * @param count how many
 * @param named the first of them, in order
 * @param <T> how they are named
 */
public record NamedArticles<T>(long count, List<T> named) {

    /** The most that are named. */
    public static final int MOST = 10_000;

    public NamedArticles {
        named = List.copyOf(named);
    }

    /** None of them. */
    public static <T> NamedArticles<T> none() {
        return new NamedArticles<>(0, List.of());
    }

    /** Those that came since an earlier moment. */
    public NamedArticles<T> since(NamedArticles<T> earlier) {
        return new NamedArticles<>(
                count - earlier.count, named.subList(Math.min(earlier.named.size(), named.size()), named.size()));
    }

    /** Counts them one by one. */
    public static final class Collector<T> {

        private final List<T> named = new ArrayList<>();
        private long count;

        public void add(T article) {
            count++;
            if (named.size() < MOST) {
                named.add(article);
            }
        }

        /** Those so far. */
        public NamedArticles<T> named() {
            return new NamedArticles<>(count, named);
        }
    }
}
