// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * UTF-8 that was read as windows-1252 or Latin-1 and saved again, once or several times: "â€œ" for "“", "Ã©" for "é".
 * Only certain cases are repaired: a text, or else a line, whose characters beyond ASCII are all misread, with at least
 * one sequence among them that no text has; elsewhere only those sequences.
 */
public final class Mojibake {

    /** Programs that repair text rarely find it broken more often. */
    private static final int MOST_TIMES = 3;

    /** This many certain cases are evidence for the whole text. */
    private static final int EVIDENCE = 3;

    /** The last byte of "”" is not a character in windows-1252, so many programs lost it. */
    private static final Pattern CLOSING =
            Pattern.compile("â€(?:Â?[\uFFFD\u009D]|\\?(?=\\s|$)|(?![\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]))");

    /** For "à" and a no-break space, they turned the second byte into a blank. */
    private static final Pattern BLANKED = Pattern.compile("(?<!\\p{Lu})([ÃÂ]) ");

    private static final Pattern GARBLED = Pattern.compile("\uFFFD|â€|ï¿½|[ÃÂ][\u0080-\u00BF]\\p{Ll}");

    /** The place after each line break, which stays with its line. */
    private static final Pattern LINES = Pattern.compile("(?<=\n)");

    private Mojibake() {}

    /** The text as it was meant, as far as that is certain; unchanged if there is nothing to repair. */
    public static String repair(String text) {
        String repaired = text;
        for (int i = 0; i < MOST_TIMES; i++) {
            String once = once(repaired);
            if (once.equals(repaired)) {
                return repaired;
            }
            repaired = once;
        }
        return repaired;
    }

    /** The offset, in UTF-16 code units, of the first characters that are lost or misread beyond repair; -1 if none. */
    public static int garbledAt(String text) {
        Matcher found = GARBLED.matcher(text);
        return found.find() ? found.start() : -1;
    }

    private static String once(String text) {
        long certain = find(text).stream().filter(MisreadCharacter::isCertain).count();
        if (certain == 0) {
            return text;
        }
        String closed = CLOSING.matcher(text).replaceAll("â€\u009D");
        String whole = BLANKED.matcher(closed).replaceAll("$1\u00A0");
        boolean pooled = certain >= EVIDENCE;
        return LINES.splitAsStream(whole).map(line -> line(line, pooled)).collect(Collectors.joining());
    }

    private static String line(String line, boolean pooled) {
        List<MisreadCharacter> found = find(line);
        boolean sign = pooled || found.stream().anyMatch(MisreadCharacter::isCertain);
        boolean whole = sign && covers(found, line);
        StringBuilder decoded = new StringBuilder(line.length());
        int from = 0;
        for (List<MisreadCharacter> run : runs(found)) {
            if (whole || run.stream().anyMatch(MisreadCharacter::isCertain)) {
                decoded.append(line, from, run.get(0).start());
                run.forEach(character -> decoded.appendCodePoint(character.meant()));
                from = run.get(run.size() - 1).end();
            }
        }
        return decoded.append(line, from, line.length()).toString();
    }

    /** Groups adjacent ones: what was misread twice is repaired as a whole or not at all. */
    private static List<List<MisreadCharacter>> runs(List<MisreadCharacter> found) {
        List<List<MisreadCharacter>> runs = new ArrayList<>();
        int end = -1;
        for (MisreadCharacter character : found) {
            if (character.start() != end) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(character);
            end = character.end();
        }
        return runs;
    }

    /** Whether nothing beyond ASCII is outside them. */
    private static boolean covers(List<MisreadCharacter> found, String line) {
        long beyond = line.chars().filter(c -> c >= 0x80).count();
        return beyond
                == found.stream()
                        .mapToLong(character -> character.end() - character.start())
                        .sum();
    }

    private static List<MisreadCharacter> find(String text) {
        List<MisreadCharacter> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<MisreadCharacter> character =
                    text.charAt(at) < 0xC2 ? Optional.empty() : MisreadCharacter.at(text, at);
            character.ifPresent(found::add);
            at = character.map(MisreadCharacter::end).orElse(at + 1);
        }
        return found;
    }
}
