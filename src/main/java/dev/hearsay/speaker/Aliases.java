// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.Nickname;
import dev.hearsay.entity.Titles;
import dev.hearsay.language.UntaggedWords;
import dev.hearsay.model.Word;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of speakers and the user's own identifiers for them. Letter case, accents, titles, articles and
 * nicknames inside a name don't count. */
public final class Aliases implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Set<String>> doubtful = new TreeMap<>();

    private Aliases(List<KnownSpeaker> known) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (KnownSpeaker speaker : known) {
            for (String name : speaker.names()) {
                found.computeIfAbsent(plain(name), key -> new TreeSet<>()).add(speaker.id());
            }
        }
        found.forEach((name, of) -> {
            if (of.size() == 1) {
                ids.put(name, of.iterator().next());
            } else {
                doubtful.put(name, Collections.unmodifiableSet(of));
            }
        });
    }

    /** The names and identifiers of the speakers that a user knows. */
    public static Aliases of(List<KnownSpeaker> known) {
        return new Aliases(known);
    }

    /** The user's identifier of a speaker; empty where the name is unknown or fits two. */
    public Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(plain(name)));
    }

    /** The names that fit two speakers or more, with their identifiers: they identify nobody. */
    public List<String> conflicts() {
        return doubtful.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "' fits " + String.join(" and ", entry.getValue()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aliases aliases && ids.equals(aliases.ids) && doubtful.equals(aliases.doubtful);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }

    private static String plain(String name) {
        List<String> words = new ArrayList<>();
        for (Word word : Nickname.without(UntaggedWords.of(name))) {
            if (!word.isMark()
                    && !word.isPossessive()
                    && !Titles.isShort(word)
                    && !Titles.isHonorific(word)
                    && !word.is("the")) {
                words.add(ACCENT.matcher(Normalizer.normalize(word.lower(), Normalizer.Form.NFKD))
                        .replaceAll(""));
            }
        }
        return words.stream().collect(Collectors.joining(" "));
    }
}
