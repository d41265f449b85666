// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.opennlp;

import dev.hearsay.model.Document;
import dev.hearsay.model.Language;
import dev.hearsay.pipeline.Contract;
import dev.hearsay.pipeline.LanguageDetector;
import dev.hearsay.pipeline.Layer;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's language detector for 103 languages, applied to pieces of an article. It takes longer to load than all other models
 * together, so it is loaded for the first article that its {@link FunctionWords} don't show to be in English.
 */
public final class OpenNlpLanguageDetector implements LanguageDetector {

    public static final Contract CONTRACT =
            new Contract("OpenNLP language detection", Set.of(), Set.of(Layer.LANGUAGE));

    /** A text with fewer letters is too short to detect its language, and is taken as English. */
    private static final int FEWEST_LETTERS = 60;

    private static final int PIECE = 400;
    private static final int MOST_PIECES = 25;
    private static final String ENGLISH = "eng";

    /**
     * The least confidence, over several pieces, at which a language counts as detected. Below it the words are in no
     * particular language, as in a table of names and results, and the article is taken as English.
     */
    private static final double LEAST_SURE = 0.1;

    private static final Pattern SPACE = Pattern.compile("[\\p{C}\\p{Z}\\s]+");
    private static final Pattern NO_WORD = Pattern.compile("\\S{40,}|\\S+://\\S*|[@#]\\w+");

    private final FunctionWords functionWords = new FunctionWords();
    private final Map<String, String> twoLetterCodes = twoLetterCodes();
    private @Nullable LanguageDetectorME detector;

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    /**
     * The language of most of the copy; English if it can't be detected. The detector reads pieces from all over the copy, so
     * that an English article with a long quotation in another language stays English.
     *
     * @throws RejectedArticleException if the language is not English, or there are no letters at all
     */
    @Override
    public Language detect(Document document) {
        String words = words(document.article().copy());
        long letters = words.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            throw new RejectedArticleException(
                    "no-words", "there are no words in it: an article of English text is expected");
        }
        if (letters < FEWEST_LETTERS) {
            return new Language("en", 0);
        }
        if (functionWords.showEnglish(words)) {
            return new Language("en", 1);
        }
        Map<String, Double> weights = new HashMap<>();
        List<String> pieces = pieces(words);
        for (String piece : pieces) {
            Arrays.stream(detector().predictLanguages(piece))
                    .limit(3)
                    .forEach(guess -> weights.merge(guess.getLang(), guess.getConfidence(), Double::sum));
        }
        String best = weights.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        double confidence = weights.getOrDefault(best, 0.0) / pieces.size();
        if (pieces.size() > 1 && confidence < LEAST_SURE) {
            return new Language("en", weights.getOrDefault(ENGLISH, 0.0) / pieces.size());
        }
        if (!best.equals(ENGLISH)) {
            throw new RejectedArticleException(
                    "not-english",
                    "it is in " + Locale.forLanguageTag(twoLetterCode(best)).getDisplayLanguage(Locale.ENGLISH)
                            + ", and only English is understood: leave it out or translate it");
        }
        return new Language(twoLetterCode(best), confidence);
    }

    private synchronized LanguageDetectorME detector() {
        if (detector == null) {
            detector = new LanguageDetectorME(OpenNlpModels.load(OpenNlpModels.LANGUAGE, LanguageDetectorModel::new));
        }
        return detector;
    }

    /** The copy on one line, without addresses and other runs of letters that are not words. */
    private static String words(String copy) {
        return NO_WORD.matcher(SPACE.matcher(copy).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> pieces(String words) {
        int step = Math.max(PIECE, words.length() / MOST_PIECES);
        return IntStream.iterate(0, at -> at < words.length(), at -> at + step)
                .limit(MOST_PIECES)
                .mapToObj(at -> words.substring(at, Math.min(words.length(), at + PIECE)))
                .filter(piece -> piece.length() >= PIECE / 2 || words.length() < PIECE)
                .toList();
    }

    private String twoLetterCode(String code) {
        return twoLetterCodes.getOrDefault(code, code);
    }

    private static Map<String, String> twoLetterCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        codes.put("cmn", "zh"); // Mandarin, which Java lists as Chinese
        return codes;
    }
}
