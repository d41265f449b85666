// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import dev.hearsay.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as the tagger's treebank cuts it, UD English EWT: "self-described" is three words, "the mayor's" and
 * "didn't" are two and one. Of words cut otherwise the tagger makes marks.
 */
final class TreebankWords {

    private final List<String> pieces = new ArrayList<>();

    /** The pieces of each word, by their numbers: the first, and the last. A clitic has those of the word before it. */
    private final List<Pieces> words = new ArrayList<>();

    private record Pieces(int first, int last, boolean clitic) {}

    TreebankWords(List<String> sentence) {
        for (String word : sentence) {
            if (isClitic(word) && !words.isEmpty()) {
                Pieces owner = words.get(words.size() - 1);
                pieces.set(owner.last(), pieces.get(owner.last()) + word);
                words.add(new Pieces(owner.first(), owner.last(), true));
            } else {
                int first = pieces.size();
                cut(word);
                words.add(new Pieces(first, pieces.size() - 1, false));
            }
        }
    }

    private static boolean isClitic(String word) {
        return word.equalsIgnoreCase("n't")
                || (word.length() > 1 && word.charAt(0) == '\'' && Character.isLetter(word.charAt(1)));
    }

    private void cut(String word) {
        int from = 0;
        for (int i = 1; i < word.length() - 1; i++) {
            if (word.charAt(i) == '-' && i > from && word.charAt(i + 1) != '-') {
                pieces.add(word.substring(from, i));
                pieces.add("-");
                from = i + 1;
            }
        }
        pieces.add(word.substring(from));
    }

    String[] pieces() {
        return pieces.toArray(String[]::new);
    }

    /**
     * The parts of speech of the sentence's words.
     *
     * @param tags the treebank's, of the pieces; of a word with a clitic two with "+" between them
     */
    List<PartOfSpeech> parts(String[] tags) {
        PartOfSpeech[] parts = new PartOfSpeech[words.size()];
        for (int i = parts.length - 1; i >= 0; i--) {
            boolean owner = i + 1 < parts.length && words.get(i + 1).clitic();
            int next = owner ? i + 2 : i + 1;
            boolean modifies =
                    next < parts.length && (parts[next].isNominal() || parts[next] == PartOfSpeech.ADJECTIVE);
            parts[i] = part(words.get(i), tags[words.get(i).last()].split("\\+"), owner, modifies);
        }
        return List.of(parts);
    }

    private PartOfSpeech part(Pieces word, String[] tag, boolean owner, boolean modifies) {
        if (word.clitic()) {
            return tag.length > 1 ? UniversalTags.part(tag[tag.length - 1]) : PartOfSpeech.PARTICLE;
        }
        if (owner && tag.length == 1) {
            // the tagger has not met this word with a clitic: its owner is a noun
            boolean name = Character.isUpperCase(pieces.get(word.first()).codePointAt(0));
            return name ? PartOfSpeech.PROPER_NOUN : PartOfSpeech.NOUN;
        }
        PartOfSpeech last = UniversalTags.part(tag[0]);
        return word.first() == word.last() ? last : compound(word, last, modifies);
    }

    /** That of a word with hyphens, by the part of speech of its last piece. */
    private PartOfSpeech compound(Pieces word, PartOfSpeech last, boolean modifies) {
        return switch (last) {
            // "a state-owned harbour", but "she fact-checked it"
            case VERB -> modifies ? PartOfSpeech.ADJECTIVE : PartOfSpeech.VERB;
            // "the pro-Quill members"
            case PROPER_NOUN ->
                Character.isLowerCase(pieces.get(word.first()).codePointAt(0))
                        ? PartOfSpeech.ADJECTIVE
                        : PartOfSpeech.PROPER_NOUN;
            // "the run-up", "a drive-by shooting"
            case ADPOSITION, ADVERB, PARTICLE, SUBORDINATING_CONJUNCTION, PUNCTUATION, SYMBOL, OTHER ->
                PartOfSpeech.NOUN;
            default -> last;
        };
    }
}
