// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.claim;

import dev.hearsay.model.ClaimKind;
import dev.hearsay.model.Stance;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lemma of a cue that isn't in the lexicon: its first word of substance, without an ending where that is safe. */
final class GuessedHead {

    private static final Pattern ENDING = Pattern.compile("(.{2,}?)(ies|es|s|ied|ed|ing)");
    private static final Pattern HISSING = Pattern.compile(".*(?:o|s|x|z|ch|sh)");
    private static final Pattern DOUBLED = Pattern.compile(".*([bdgkmnprt])\\1");

    /** Before -ed and -ing an e was there beyond doubt: "-ated", "-ized", "-uced", "-aged", "-ieved". */
    private static final Pattern SILENT_E = Pattern.compile(".*(?:[^aeo]at|iz|[aeiou]c|ag|[aeilnor]v|[einor]s|u)");

    /** Before -ed and -ing nothing was there: two consonants, or two vowels and one consonant. */
    private static final Pattern WHOLE =
            Pattern.compile(".*(?:[wxy]|[cs]k|[cps]h|[cflnpr]t|[lnr]d|[nr]k|r[mn]|[lm]p|ss|ff"
                    + "|(?:ai|ea|ee|oa|oo|ou)[dklmnpr]|[aeo][io]t|oat)");

    private GuessedHead() {}

    /**
     * The guess, as a neutral statement.
     *
     * @param cue at least one word
     */
    static CueHead of(List<CueWord> cue) {
        int index = IntStream.range(0, cue.size())
                .filter(i -> !FunctionWords.isFunctionWord(cue.get(i).text()))
                .findFirst()
                .orElse(0);
        String lemma = lemma(cue.get(index).text());
        return new CueHead(new CueEntry(lemma, CuePart.VERB, ClaimKind.STATEMENT, Stance.NEUTRAL, null), index);
    }

    private static String lemma(String word) {
        Matcher ending = ENDING.matcher(word);
        return ending.matches() ? base(word, ending.group(1), ending.group(2)) : word;
    }

    private static String base(String word, String stem, String ending) {
        return switch (ending) {
            case "ies", "ied" -> stem + "y";
            case "s" -> stem.matches(".*[siu]") ? word : stem;
            case "es" -> HISSING.matcher(stem).matches() ? stem : stem + "e";
            default -> withoutPast(word, stem);
        };
    }

    private static String withoutPast(String word, String stem) {
        if (DOUBLED.matcher(stem).matches()) {
            return stem.substring(0, stem.length() - 1);
        }
        if (WHOLE.matcher(stem).matches()) {
            return stem;
        }
        return SILENT_E.matcher(stem).matches() ? stem + "e" : word;
    }
}
