// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The names that an element has in {@code class} and {@code id}, each split into words: "post-shareBar" is post, share,
 * bar. A name that describes a state or a subject ("has-sidebar", "comments-open", "tag-popular") has no words here, as
 * it doesn't say what the element is.
 *
 * @param names the words of each name, in lower case
 */
record ElementNames(List<List<String>> names) {

    private static final ElementNames NONE = new ElementNames(List.of());

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private static final Pattern WORD_END = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private static final Set<String> STATE_BEFORE = Set.of(
            "has", "no", "not", "with", "without", "is", "are", "tag", "category", "cat", "topic", "format", "status");

    private static final Set<String> STATE_AFTER = Set.of(
            "enabled",
            "disabled",
            "accepted",
            "open",
            "closed",
            "on",
            "off",
            "free",
            "allowed",
            "active",
            "loaded",
            "ready",
            "set");

    static ElementNames of(Element element) {
        String written = element.className() + " " + element.id();
        if (written.isBlank()) {
            return NONE;
        }
        List<List<String>> names = new ArrayList<>();
        for (String name : BLANK.split(written.strip(), -1)) {
            List<String> words = Arrays.stream(WORD_END.split(name, -1))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
            if (!words.isEmpty() && !isState(words)) {
                names.add(words);
            }
        }
        return new ElementNames(names);
    }

    private static boolean isState(List<String> words) {
        return words.size() > 1
                && (STATE_BEFORE.contains(words.get(0)) || STATE_AFTER.contains(words.get(words.size() - 1)));
    }

    boolean hasWord(Set<String> wanted) {
        return names.stream().anyMatch(name -> holds(name, wanted));
    }

    /**
     * Whether a name, without the separators of its words, contains one of the terms: "pull-quote" holds "pullquote".
     */
    boolean hasTerm(Collection<String> terms) {
        return names.stream()
                .map(name -> String.join("", name))
                .anyMatch(name -> terms.stream().anyMatch(name::contains));
    }

    /** Whether a single name has a word from each set and none of the excluded words. */
    boolean hasPair(Set<String> first, Set<String> second, Set<String> excluded) {
        return names.stream().anyMatch(name -> holds(name, first) && holds(name, second) && !holds(name, excluded));
    }

    private static boolean holds(List<String> name, Set<String> wanted) {
        return name.stream().anyMatch(wanted::contains);
    }
}
