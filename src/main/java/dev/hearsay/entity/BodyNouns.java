// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Entity;
import dev.hearsay.model.PartOfSpeech;
import dev.hearsay.model.Span;
import dev.hearsay.model.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an article says that an organization is: "ferry line" of "the ferry line Quillfoam", "Quillfoam, a ferry line" and
 * "Quillfoam is a ferry line".
 */
public final class BodyNouns {

    private static final int LONGEST = 8;

    private final Map<Entity, Set<String>> words = new HashMap<>();

    public BodyNouns(ArticleView view) {
        for (Entity body : view.bodies().all()) {
            Set<String> found = new HashSet<>();
            for (Span name : body.mentions()) {
                SentenceWords sentence = view.sentences().get(view.sentence(name.start()));
                addBefore(sentence, sentence.from(name.start()), found);
                addBehind(sentence, sentence.from(name.end()), found);
            }
            words.put(body, found);
        }
    }

    /** The words by which an organization is described, in lower case. */
    public Set<String> of(Entity body) {
        return words.getOrDefault(body, Set.of());
    }

    private static void addBefore(SentenceWords sentence, int name, Set<String> found) {
        int i = name - 1;
        boolean comma = i > 0 && sentence.word(i).form().equals(",");
        Set<String> before = new HashSet<>();
        for (i = comma ? i - 1 : i; i >= 0 && i > name - LONGEST && isDescriptive(sentence.word(i)); i--) {
            before.add(sentence.word(i).lower());
        }
        boolean noun =
                !before.isEmpty() && sentence.word(comma ? name - 2 : name - 1).part() == PartOfSpeech.NOUN;
        boolean determined = i >= 0
                && (WordClass.ARTICLE.has(sentence.word(i)) || sentence.word(i).isPossessive());
        if (noun && (determined || !comma)) {
            found.addAll(before);
        }
    }

    private static void addBehind(SentenceWords sentence, int end, Set<String> found) {
        int i = end;
        boolean is =
                i < sentence.size() && WordClass.AUXILIARY.has(sentence.word(i).lower(), "be");
        boolean comma = i < sentence.size() && sentence.word(i).form().equals(",");
        if ((!is && !comma) || i + 1 >= sentence.size() || !WordClass.ARTICLE.has(sentence.word(i + 1))) {
            return;
        }
        for (i = i + 2; i < sentence.size() && i < end + LONGEST && isDescriptive(sentence.word(i)); i++) {
            found.add(sentence.word(i).lower());
        }
    }

    private static boolean isDescriptive(Word word) {
        return !word.isMark()
                && switch (word.part()) {
                    case NOUN, ADJECTIVE, PROPER_NOUN -> true;
                    default -> false;
                };
    }
}
