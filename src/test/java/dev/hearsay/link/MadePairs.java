// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.link;

import dev.hearsay.link.ReportPair.Side;
import dev.hearsay.pipeline.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/**
 * Pairs of reports made by rule from the contents of the samples' claims: what newspapers do to wire copy, and statements that only
 * look like another.
 */
@NullMarked
final class MadePairs {

    private static final List<Side> CONTENTS = WordTable.entries(MadePairs.class, "/link/contents.tsv").stream()
            .map(line -> line.split("\t", -1))
            .map(cells -> new Side(cells[0], cells[1], cells[2].equals("quoted"), 100, cells[3]))
            .toList();

    private static final List<String> OTHER_WORDS = List.of(
            "station",
            "winter",
            "council",
            "green",
            "sold",
            "quarterly",
            "northern",
            "driver",
            "painted",
            "seven",
            "theatre",
            "meeting",
            "closed",
            "Monday",
            "river",
            "young",
            "cheaper",
            "school",
            "letter",
            "began");

    private static final List<String> OTHER_SPEAKERS = List.of("Ulla Prane", "Piet Okafor", "Karl Weems", "Nora Feld");

    private final Random random;
    private final List<ReportPair> pairs = new ArrayList<>();

    private MadePairs(long seed) {
        this.random = new Random(seed);
    }

    /** All pairs of a seed. */
    static List<ReportPair> of(long seed) {
        MadePairs made = new MadePairs(seed);
        for (Side side : CONTENTS) {
            made.add(side);
        }
        return made.pairs;
    }

    private void add(Side side) {
        List<String> words = Arrays.asList(side.content().split(" "));
        Side later = said(side, "", 0);
        if (words.size() >= 5 && !Voice.of(side.speaker(), "", side.type()).equals(Voice.NOBODY)) {
            pairs.add(one(LinkKind.VERBATIM, "typography", side, again(later, typography(side.content()))));
        }
        if (words.size() >= 10) {
            pairs.add(one(LinkKind.SHORTENED, "cut", side, again(later, cut(words))));
            pairs.add(one(LinkKind.ALTERED, "changed", side, again(later, changed(words, 1 + words.size() / 16))));
            pairs.add(one(LinkKind.ALTERED, "cut and changed", side, again(later, changed(cutLittle(words), 1))));
        }
        if (words.size() >= 14 && words.size() < 40) {
            Side next = CONTENTS.get(random.nextInt(CONTENTS.size()));
            pairs.add(one(LinkKind.SHORTENED, "joined", side, again(later, side.content() + " " + next.content())));
        }
        addOthers(side, words);
    }

    private void addOthers(Side side, List<String> words) {
        String template = changed(words, Math.max(3, words.size() * 2 / 5));
        pairs.add(two("template on another day", side, again(said(side, "", 30 + random.nextInt(300)), template)));
        pairs.add(two("few words in common", side, again(said(side, "", 0), changed(words, words.size() * 2 / 3))));
        String speaker = OTHER_SPEAKERS.get(random.nextInt(OTHER_SPEAKERS.size()));
        if (!side.quoted()) {
            Side other = new Side(speaker, "person", false, 100, side.content());
            if (side.type().equals("person")
                    && Character.isUpperCase(side.speaker().charAt(0))) {
                pairs.add(two("the same indirectly by another", side, other));
            }
            pairs.add(two("number on another day", side, again(said(side, "", 20), number(side.content()))));
        }
        Side any = CONTENTS.get(random.nextInt(CONTENTS.size()));
        if (!any.equals(side)) {
            pairs.add(two("another statement", side, any));
            pairs.add(two("another statement with its end", side, again(any, half(any, false) + " " + end(words))));
        }
    }

    private static ReportPair one(LinkKind kind, String made, Side one, Side other) {
        return new ReportPair(Optional.of(kind), made, one, other);
    }

    private static ReportPair two(String made, Side one, Side other) {
        return new ReportPair(Optional.empty(), made, one, other);
    }

    /** The same speaker, as another paper names them, some days on; mostly within two. */
    private Side said(Side side, String content, int days) {
        List<String> names = Arrays.asList(side.speaker().split(" "));
        boolean named = side.type().equals("person") && names.size() == 2;
        String speaker = named && random.nextInt(3) == 0 ? names.get(1) : side.speaker();
        return new Side(speaker, side.type(), side.quoted(), side.day() + days + random.nextInt(3), content);
    }

    private static Side again(Side side, String content) {
        return new Side(side.speaker(), side.type(), side.quoted(), side.day(), content);
    }

    private String typography(String content) {
        String changed = content.replace("“", random.nextBoolean() ? "\"" : "«")
                .replace("”", random.nextBoolean() ? "\"" : "»")
                .replace('’', '\'')
                .replace("percent", "per cent")
                .replace(" not ", "  not ")
                .replace("harbor", "harbour")
                .replace("can't", "cannot");
        return random.nextBoolean() ? Character.toUpperCase(changed.charAt(0)) + changed.substring(1) : changed + ".";
    }

    /** An end, the beginning, or a middle is missing; at least half is left. */
    private String cut(List<String> words) {
        int most = words.size() / 2 - 1;
        int length = 2 + random.nextInt(Math.max(1, most - 1));
        int from = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> words.size() - length;
            default -> 4 + random.nextInt(Math.max(1, words.size() - length - 7));
        };
        List<String> kept = new ArrayList<>(words.subList(0, from));
        kept.addAll(words.subList(Math.min(words.size(), from + length), words.size()));
        return String.join(" ", kept);
    }

    private List<String> cutLittle(List<String> words) {
        int length = 1 + random.nextInt(words.size() / 4);
        return random.nextBoolean() ? words.subList(length, words.size()) : words.subList(0, words.size() - length);
    }

    /** Some words are others, two have changed places, one is misspelt, or a "not" has come in. */
    private String changed(List<String> words, int count) {
        List<String> changed = new ArrayList<>(words);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        for (int place : places.subList(0, Math.min(count, places.size()))) {
            int way = count > 2 ? 0 : random.nextInt(5);
            if (way == 1 && place + 1 < changed.size()) {
                Collections.swap(changed, place, place + 1);
            } else if (way == 2 && changed.get(place).length() > 3) {
                changed.set(
                        place,
                        changed.get(place).substring(0, 2) + "x"
                                + changed.get(place).substring(2));
            } else if (way == 3) {
                changed.set(place, changed.get(place) + " not");
            } else {
                changed.set(place, OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size())));
            }
        }
        return String.join(" ", changed);
    }

    private String number(String content) {
        String other = content.replaceAll("[0-9]+", Integer.toString(21 + random.nextInt(70)));
        return other.equals(content) ? changed(Arrays.asList(content.split(" ")), 2) : other;
    }

    private static String half(Side side, boolean end) {
        List<String> words = Arrays.asList(side.content().split(" "));
        int middle = words.size() / 2;
        return String.join(" ", end ? words.subList(middle, words.size()) : words.subList(0, middle));
    }

    private static String end(List<String> words) {
        return String.join(" ", words.subList(words.size() - Math.min(3, words.size() / 3), words.size()));
    }
}
