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
 * What an article says that an organization is: a line, by "the ferry line Quillfoam", "Quillfoam, a ferry line" and
 * "Quillfoam is a ferry line".
 */
public final class BodyNouns {

    private static final int LONGEST = 8;

    /** By the id of the organization. */
    private final Map<String, Set<String>> nouns = new HashMap<>();

    public BodyNouns(ArticleView view) {
        for (Entity body : view.bodies().all()) {
            Set<String> found = new HashSet<>();
            for (Span name : body.mentions()) {
                SentenceWords sentence = view.sentences().get(view.sentence(name.start()));
                addBefore(sentence, sentence.from(name.start()), found);
                addBehind(sentence, sentence.from(name.end()), found);
            }
            nouns.put(body.id(), found);
        }
    }

    /** The nouns by which an organization is described, in lower case: "line" of "a ferry line". */
    public Set<String> of(Entity body) {
        return nouns.getOrDefault(body.id(), Set.of());
    }

    private static void addBefore(SentenceWords sentence, int name, Set<String> found) {
        boolean comma = name > 1 && sentence.word(name - 1).form().equals(",");
        int last = comma ? name - 2 : name - 1;
        int i = last;
        while (i >= 0 && i > name - LONGEST && isDescriptive(sentence.word(i))) {
            i--;
        }
        boolean determined = i >= 0
                && (WordClass.ARTICLE.has(sentence.word(i)) || sentence.word(i).isPossessive());
        if (i < last && sentence.word(last).part() == PartOfSpeech.NOUN && (determined || !comma)) {
            found.add(sentence.word(last).lower());
        }
    }

    private static void addBehind(SentenceWords sentence, int end, Set<String> found) {
        boolean is = end < sentence.size()
                && WordClass.AUXILIARY.has(sentence.word(end).lower(), "be");
        boolean comma = end < sentence.size() && sentence.word(end).form().equals(",");
        if ((!is && !comma) || end + 1 >= sentence.size() || !WordClass.ARTICLE.has(sentence.word(end + 1))) {
            return;
        }
        int last = end + 1;
        while (last + 1 < sentence.size() && last < end + LONGEST && isDescriptive(sentence.word(last + 1))) {
            last++;
        }
        if (last > end + 1) {
            found.add(sentence.word(last).lower());
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
