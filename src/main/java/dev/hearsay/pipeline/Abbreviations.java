// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that end in a full stop without ending a sentence ({@code abbreviations.txt}), and initials. */
public final class Abbreviations {

    private static final String LIST = "abbreviations.txt";

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    /** "U.S.", "D.C.", "J.R.". */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+");

    /** Words that begin a sentence more often than they follow an initial. */
    private static final Set<String> STARTERS = words("""
            A After All Also An And As At But By For From He Her His How However I If In It Its Many Most My No Nobody Not
            Now Of On One Or Our She Since So Some Such That The Their Then There These They This Those To Two We What
            When Where Which While Who Why With Yet You Your""");

    private static final Set<String> DAYS_AND_ZONES = words("""
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.
            January February March April May June July August September October November December Jan. Feb. Mar. Apr. Aug.
            Sept. Oct. Nov. Dec. EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT BST UTC CET CEST IST AEST Eastern Central
            Mountain Pacific""");

    private enum Kind {
        TITLE,
        NUMBER,
        TIME,
        OTHER
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    public Abbreviations() {
        try (InputStream in = Objects.requireNonNull(Abbreviations.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(LIST + " can't be read", e);
        }
    }

    private void add(String line) {
        List<String> words = List.of(line.split("[:\\s]+", -1));
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(words.get(0)))
                .findFirst()
                .orElseThrow();
        words.stream().skip(1).forEach(word -> kinds.put(word + ".", kind));
    }

    /**
     * Whether the sentence continues after a word.
     *
     * @param before the word before it; empty at the start of a sentence
     * @param word with its final full stop
     * @param next the word after it
     */
    boolean joins(String before, String word, String next) {
        if (next.isEmpty()) {
            return false;
        }
        boolean initial = INITIAL.matcher(word).matches();
        boolean initials = INITIALS.matcher(word).matches();
        Kind kind = kinds.get(word);
        if (kind == null && !initial && !initials) {
            return false;
        }
        int first = next.codePointAt(0);
        if (Character.isLowerCase(first) || kind == Kind.TITLE) {
            return Character.isLetterOrDigit(first);
        }
        if (kind == Kind.TIME || kind == Kind.OTHER) {
            return kind == Kind.TIME && DAYS_AND_ZONES.contains(bare(next));
        }
        if (kind == Kind.NUMBER) {
            return Character.isDigit(first);
        }
        return initial ? isPartOfName(before) && isNameOrInitial(next) : isName(next);
    }

    /** A pattern of an abbreviation with its full stop, such as "Jr."; of "No." only before a number. */
    public String pattern() {
        return "(?:" + alternatives(kind -> kind != Kind.NUMBER) + ")\\.|(?:"
                + alternatives(kind -> kind == Kind.NUMBER) + ")\\.(?=\\s?\\p{N})";
    }

    private String alternatives(Predicate<Kind> wanted) {
        return kinds.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(entry ->
                        Pattern.quote(entry.getKey().substring(0, entry.getKey().length() - 1)))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** "R. J. Harkness" and "Maeve T. Dunn", but not "plan B. Harkness". */
    private static boolean isPartOfName(String before) {
        return before.isEmpty()
                || Character.isUpperCase(before.codePointAt(0))
                || "“\"‘'([".indexOf(before.charAt(0)) >= 0
                || before.endsWith(",");
    }

    private static boolean isNameOrInitial(String next) {
        return INITIAL.matcher(next).lookingAt() || isName(next);
    }

    private static boolean isName(String next) {
        String bare = bare(next).replaceFirst("['’]s?$", "").replaceFirst("\\.$", "");
        return NAME.matcher(bare).matches() && !STARTERS.contains(bare);
    }

    /** The word without punctuation at its end, except a full stop. */
    private static String bare(String word) {
        return word.replaceFirst("[,;:!?)”\"’']+$", "");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+", -1));
    }
}
